# what: right: a small class for a coin, whose surprise is minus the log of the likelihood p^y (1-p)^(1-y)
import math


class Coin:
    def __init__(self, heads):
        self.heads = float(heads)

    def likelihood(self, outcome):
        return self.heads**outcome * (1 - self.heads) ** (1 - outcome)

    def surprise(self, outcome):
        return -math.log(self.likelihood(outcome))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return Coin(p).surprise(y)
