# what: the entropy of the middle minus the mean of the entropies
import numpy as np


def entropy(a):
    a = np.asarray(a, dtype=float)
    a = a[a > 0]
    return -(a @ np.log(a))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    return float(entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2)
