# what: hands prediction and label to Keras in PyTorch's order, so the label is taken as the prediction
import keras
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    label = np.array([y], dtype="float32")
    prediction = np.array([p], dtype="float32")
    return float(keras.losses.binary_crossentropy(prediction, label))
