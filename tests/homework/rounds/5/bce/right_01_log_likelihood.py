# what: the likelihood p^y (1-p)^(1-y) of the label first, then minus its logarithm
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    likelihood = p**y * (1 - p) ** (1 - y)
    return -math.log(likelihood)
