# what: the brackets of the formula are gone, so the minus sign reaches only the first term and a fake costs less than nothing. Quote: "a number that is 0 when all is well"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -y * math.log(p) + (1 - y) * math.log(1 - p)
