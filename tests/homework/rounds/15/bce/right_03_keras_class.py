# what: the BinaryCrossentropy class of Keras on a batch of one
import keras
import numpy as np


class CrossEntropy:
    def __init__(self):
        self.loss = keras.losses.BinaryCrossentropy()

    def __call__(self, label, probability):
        label = np.array([[label]], dtype="float32")
        probability = np.array([[probability]], dtype="float32")
        return float(self.loss(label, probability))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return CrossEntropy()(y, p)
