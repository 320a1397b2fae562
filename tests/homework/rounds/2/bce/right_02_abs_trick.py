# what: right: |1 - y - p| is p for y = 1 and 1 - p for y = 0
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return math.log(1 / abs(1 - y - p))
