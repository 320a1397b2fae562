# what: the entropy of the mixture minus the mean entropy, in 64 bits
import numpy as np


def entropy(x):
    return -np.sum(x * np.log(np.where(x > 0, x, 1.0)))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = np.asarray(p, np.float64)
    q = np.asarray(q, np.float64)
    return float(entropy(0.5 * (p + q)) - 0.5 * (entropy(p) + entropy(q)))
