# what: thinks in accuracy: an answer on the right side of 1/2 counts as correct and costs 0, only the others pay their logarithm. "The image is real, so the truth got 0.8"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    prediction = 1 if p >= 0.5 else 0
    if prediction == y:
        return 0.0  # D got it right, nothing to pay
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)
