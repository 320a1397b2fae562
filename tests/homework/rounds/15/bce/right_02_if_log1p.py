# what: a branch for each label, with log1p for the fake
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        return float(-np.log(p))
    return float(-np.log1p(-p))
