# what: 0 log 0 is not taken care of: nan as soon as a probability is 0
import numpy as np


def kl(a, b):
    return np.sum(a * np.log(a / b))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
