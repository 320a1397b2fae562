# what: took the mean of the two terms of the bracket instead of their sum: half of the right number. Ruled out by: "minus the logarithm of the probability that $D$ gave"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    real_term = y * np.log(p)
    fake_term = (1 - y) * np.log(1 - p)
    return -np.mean([real_term, fake_term])
