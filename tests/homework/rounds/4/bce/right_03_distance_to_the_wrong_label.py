# what: the truth got |1 - y - p|, the distance of the answer to the wrong label
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    with np.errstate(divide="ignore"):
        return float(-np.log(np.abs(1 - y - p)))
