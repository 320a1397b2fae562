# what: clips p to [0.05, 0.95] "against log 0", so that answers near 0 and 1 get the wrong price. Ruled out by: "certain and wrong costs more than any number you can"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    eps = 5e-2
    p = np.clip(p, eps, 1 - eps)  # log(0) is not allowed
    if y == 1:
        return float(-np.log(p))
    return float(-np.log(1 - p))
