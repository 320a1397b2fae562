# what: logarithms to base 2: between 0 and 1 bit, but all logarithms are natural here
import numpy as np


def entropy(r):
    r = r[r > 0]
    return -np.sum(r * np.log2(r))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2
