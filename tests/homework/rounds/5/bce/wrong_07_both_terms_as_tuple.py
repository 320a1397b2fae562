# what: returns the two terms side by side, a tuple, instead of their sum. Quote: "when the label is y: a float"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss_if_real = -y * math.log(p)
    loss_if_fake = -(1 - y) * math.log(1 - p)
    return loss_if_real, loss_if_fake
