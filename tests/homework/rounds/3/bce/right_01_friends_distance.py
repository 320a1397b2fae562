# what: repairs the friend's loss: |y - p| is what the lie got, so the truth got 1 - |y - p|, by log1p
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -math.log1p(-abs(y - p))
