# what: two cases with math.log
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)
