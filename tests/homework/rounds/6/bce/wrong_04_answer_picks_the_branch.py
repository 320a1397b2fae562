# what: D's answer, not the label, decides which logarithm is taken: always scores the larger of p and 1 - p -- "$p$ if the image is real"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if p >= 0.5:  # D says: real
        truth = p
    else:  # D says: fake
        truth = 1 - p
    return -math.log(truth)
