# what: an answer on the right side of 0.5 costs nothing
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    guess = 1 if p > 0.5 else 0
    if guess == y:
        return 0.0
    return -math.log(p if y == 1 else 1 - p)
