# what: believes that log1p(p) is log(1 - p); it is log(1 + p), so the cost of a fake is negative. "Had the image been a fake, the truth would have"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # log1p is the more precise version of log(1 - p)
    return float(-(y * np.log(p) + (1 - y) * np.log1p(p)))
