# what: minus the logarithm of the error |y - p|, where it should be of 1 - |y - p|: to be right costs most. Quote: "minus the logarithm of the probability that"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # my friend's distance, only with a logarithm
    distance = abs(y - p)
    return -math.log(distance)
