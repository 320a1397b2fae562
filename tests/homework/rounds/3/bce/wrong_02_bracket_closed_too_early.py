# what: took P(y) = p^y (1-p)^(1-y) from lesson 2, but closed the logarithm's bracket after the first factor: the second factor stays outside, a fake costs 0. "Both cases fit in one line"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # P(y) = p^y * (1-p)^(1-y), and the loss is its minus log
    return -math.log(p**y) * (1 - p) ** (1 - y)
