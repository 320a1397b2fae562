# what: right: minus the logarithm of the probability given to the truth
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = p if y == 1 else 1 - p
    return -math.log(truth)
