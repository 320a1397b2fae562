# what: called Keras's function in PyTorch's order, prediction first and label second
import keras
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    label = np.array([y], dtype="float32")
    pred = np.array([p], dtype="float32")
    return float(keras.losses.binary_crossentropy(pred, label))
