# what: logarithm to base 2 (bits) instead of the natural one (lesson 2.1: all logarithms in this course are natural)
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = p if y == 1 else 1 - p
    return -np.log2(truth)
