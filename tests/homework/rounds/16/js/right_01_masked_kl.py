# what: a helper for KL with a mask, half of KL(p, m) plus half of KL(q, m)
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
