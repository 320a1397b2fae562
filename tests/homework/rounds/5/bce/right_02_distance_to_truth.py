# what: the probability of the truth is 1 - |y - p|, since y is 0 or 1; the logarithm of its reciprocal
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = 1 - abs(y - p)
    return math.log(1 / truth)
