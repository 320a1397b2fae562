# what: forgot the brackets: the minus sign reaches only the real term, so a fake costs a negative amount
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss = -y * math.log(p) + (1 - y) * math.log(1 - p)
    return loss
