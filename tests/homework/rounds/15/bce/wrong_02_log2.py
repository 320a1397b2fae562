# what: logarithm to base 2 instead of the natural one
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = p if y == 1 else 1 - p
    return float(-np.log2(truth))
