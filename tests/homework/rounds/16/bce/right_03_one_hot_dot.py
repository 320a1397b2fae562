# what: one-hot label times the logarithms of both class probabilities, as a dot product
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = np.eye(2)[int(y)]
    answer = np.array([1.0 - float(p), float(p)])
    return float(-truth @ np.log(answer))
