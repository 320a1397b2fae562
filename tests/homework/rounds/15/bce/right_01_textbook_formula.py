# what: the textbook formula with both terms, plain math
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = float(y)
    p = float(p)
    return -(y * math.log(p) + (1.0 - y) * math.log(1.0 - p))
