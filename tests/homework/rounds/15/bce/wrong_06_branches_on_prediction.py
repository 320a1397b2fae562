# what: branches on what D thinks (p > 0.5) instead of on the label
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    is_real = p > 0.5
    if is_real:
        return -math.log(p)
    else:
        return -math.log(1 - p)
