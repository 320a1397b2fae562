# what: a masked KL divergence to the mixture, twice, and the mean of them
import numpy as np


def kl(a, b):
    inside = a > 0
    return np.sum(a[inside] * np.log(a[inside] / b[inside]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = p.astype(np.float64)
    q = q.astype(np.float64)
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
