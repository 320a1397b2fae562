# what: clips p to [0.01, 0.99] before the logarithm, though p goes from 0.001 to 0.999
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    eps = 1e-2  # never log(0)
    p = np.clip(p, eps, 1 - eps)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)))
