# what: cross-entropy of the two-class distributions (y, 1-y) and (p, 1-p), as a dot product
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = np.array([y, 1 - y], dtype=float)
    answer = np.array([p, 1 - p], dtype=float)
    return float(-truth @ np.log(np.where(truth > 0, answer, 1)))
