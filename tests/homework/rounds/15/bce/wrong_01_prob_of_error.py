# what: takes the logarithm of the probability given to the wrong answer, |y - p|, so the labels are the wrong way round
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # D's probability for the label
    prob = abs(y - p)
    return -math.log(prob)
