# what: wrote (1 - p) instead of (1 - y) as the factor of the second term
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(-(y * np.log(p) + (1 - p) * np.log(1 - p)))
