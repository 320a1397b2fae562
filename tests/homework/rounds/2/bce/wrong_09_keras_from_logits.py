# what: calls Keras's BCE with from_logits=True although p is a probability: the sigmoid is applied to a probability
import keras
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return float(loss(np.array([float(y)]), np.array([float(p)])))
