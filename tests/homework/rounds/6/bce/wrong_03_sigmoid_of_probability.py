# what: puts p through a sigmoid although it is a probability already -- "`p` is $D$'s probability that the image is real."
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    prob = sigmoid(p)
    return float(-(y * np.log(prob) + (1 - y) * np.log(1 - prob)))
