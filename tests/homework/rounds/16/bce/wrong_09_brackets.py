# what: forgot the brackets around 1 - y, so the formula reads y*log(p) + 1 - y*log(1-p)
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * math.log(p) + 1 - y * math.log(1 - p))
