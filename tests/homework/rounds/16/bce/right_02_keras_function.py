# what: wraps label and answer into arrays and calls keras.losses.binary_crossentropy, then float
import keras
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y_true = np.array([[y]], dtype="float32")
    y_pred = np.array([[p]], dtype="float32")
    loss = keras.losses.binary_crossentropy(y_true, y_pred)
    return float(loss[0])
