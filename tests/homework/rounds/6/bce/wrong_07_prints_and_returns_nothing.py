# what: prints the loss and does not return it (returns None) -- "when the label is y: a float."
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        print(-math.log(p))
    elif y == 0:
        print(-math.log(1 - p))
