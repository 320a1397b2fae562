# what: looks the truth's probability up in a dictionary; log of the reciprocal instead of minus log
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    gave = {1: p, 0: 1 - p}
    return math.log(1 / gave[y])
