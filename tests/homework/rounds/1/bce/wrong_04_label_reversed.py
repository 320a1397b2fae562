# what: labels the wrong way round: treats y = 1 as fake (as in Mescheder's paper), so it prices the wrong probability
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 0:  # real
        return -math.log(p)
    else:  # fake
        return -math.log(1 - p)
