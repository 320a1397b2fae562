# what: m = p + q without the half
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = p + q
    return 0.5 * (kl(p, m) + kl(q, m))
