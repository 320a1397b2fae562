# what: the brackets around 1 - y were lost when the formula was typed, so it reads -y log p - 1 - y log(1 - p): a fake always costs -1. "minus the logarithm of the probability that"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -y * math.log(p) - 1 - y * math.log(1 - p)
