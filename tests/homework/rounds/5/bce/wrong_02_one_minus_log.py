# what: the bracket is misplaced, 1 - log(p) where log(1 - p) is meant, so every fake gets a wrong cost. Quote: "the truth would have got 0.2, and the price"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    real_part = y * np.log(p)
    fake_part = (1 - y) * (1 - np.log(p))
    return float(-(real_part + fake_part))
