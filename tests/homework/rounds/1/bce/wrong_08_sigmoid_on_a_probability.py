# what: takes p for a logit and puts a sigmoid on it, but the text says p is a probability
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    p = sigmoid(p)
    return -y * math.log(p) - (1 - y) * math.log(1 - p)
