# what: wanted log(1 - p) but wrote np.log1p(p), which is log(1 + p); wrong for fakes. Ruled out by: "the truth would have got 0.2, and the price"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(-(y * np.log(p) + (1 - y) * np.log1p(p)))
