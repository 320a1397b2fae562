# what: written for a batch, so it takes arrays of one number: the numbers are right
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    m = len(y)
    cost = -1 / m * np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))
    return float(np.squeeze(cost))
