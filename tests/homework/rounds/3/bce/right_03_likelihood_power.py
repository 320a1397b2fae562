# what: minus the logarithm of the likelihood p^y (1-p)^(1-y), with a small class around it
import math


class Coin:
    """Shows real (1) with probability p, else fake (0)."""

    def __init__(self, p):
        self.p = p

    def likelihood(self, y):
        return self.p**y * (1 - self.p) ** (1 - y)


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -math.log(Coin(p).likelihood(y))
