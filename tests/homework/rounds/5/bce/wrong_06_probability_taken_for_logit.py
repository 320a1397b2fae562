# what: p is already a probability, but is sent through the sigmoid once more, as after a linear layer. Quote: "`p` is $D$'s probability that the image is real"
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    prob = sigmoid(p)
    return float(-(y * np.log(prob) + (1 - y) * np.log(1 - prob)))
