# what: Keras's own loss on arrays of one element, with from_logits left at False
import keras
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    label = np.array([y], dtype="float32")
    answer = np.array([p], dtype="float32")
    return float(keras.losses.binary_crossentropy(label, answer))
