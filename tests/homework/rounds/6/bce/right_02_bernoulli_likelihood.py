# what: minus the logarithm of the Bernoulli likelihood p^y (1 - p)^(1 - y)
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -np.log(p**y * (1 - p) ** (1 - y))
