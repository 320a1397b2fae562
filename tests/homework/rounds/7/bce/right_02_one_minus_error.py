# what: one-liner: the probability given to the truth is 1 - |y - p|
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(-np.log(1 - np.abs(y - p)))
