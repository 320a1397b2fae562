# what: minus the logarithm of P(y) = p^y (1 - p)^(1 - y), word for word from lesson 2
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    likelihood = (p**y) * (1.0 - p) ** (1 - y)
    with np.errstate(divide="ignore"):
        return float(-np.log(likelihood))
