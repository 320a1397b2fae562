# what: a tiny epsilon in both logarithms keeps zeros finite and changes nothing visible
import numpy as np

EPS = 1e-15


def kl(p, q):
    return np.sum(p * (np.log(p + EPS) - np.log(q + EPS)))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return 0.5 * (kl(p, m) + kl(q, m))
