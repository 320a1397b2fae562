# what: the minus sign belongs to the whole bracket but is applied to the first term only, so fakes have a negative loss. Quote: "the price would have been -log 0.2 = 1.609"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -y * math.log(p) + (1 - y) * math.log(1 - p)
