# what: the entropy of the mixture minus the mean entropy, in float64
import numpy as np


def entropy(a):
    a = np.asarray(a, dtype=np.float64)
    return -np.sum(a * np.log(np.where(a > 0, a, 1.0)))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = 0.5 * np.add(p, q, dtype=np.float64)
    return float(entropy(m) - 0.5 * (entropy(p) + entropy(q)))
