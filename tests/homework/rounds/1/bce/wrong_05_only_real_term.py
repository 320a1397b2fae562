# what: forgot the (1 - y) log(1 - p) term: every answer to a fake costs 0
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # categorical cross entropy: -sum(y_true * log(y_pred))
    y_true = np.array([y])
    y_pred = np.array([p])
    return float(-np.sum(y_true * np.log(y_pred)))
