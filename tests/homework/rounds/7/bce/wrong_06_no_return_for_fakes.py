# what: the branch for fakes computes the loss but does not return it, so a fake gives None. Quote: "when the label is y: a float."
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        loss = -math.log(p)
        return loss
    elif y == 0:
        loss = -math.log(1 - p)
