# what: chooses the probability of the truth with if/else and takes minus its logarithm with math.log
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        truth = p
    else:
        truth = 1 - p
    return -math.log(truth)
