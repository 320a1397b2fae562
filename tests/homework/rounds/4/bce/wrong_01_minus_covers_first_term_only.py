# what: left out the bracket, so the minus sign reaches only y log p; for a fake the loss comes out negative. Ruled out by: "minus the logarithm of the probability that $D$ gave"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss = 0.0
    if y != 0:
        loss = -y * math.log(p)
    if y != 1:
        loss = loss + (1 - y) * math.log(1 - p)
    return loss
