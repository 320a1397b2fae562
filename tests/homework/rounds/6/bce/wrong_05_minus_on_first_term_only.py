# what: brackets lost: the minus sign reaches only the first of the two terms, fakes get a negative loss -- "cannot cancel: none is negative."
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -y * np.log(p) + (1 - y) * np.log(1 - p)
