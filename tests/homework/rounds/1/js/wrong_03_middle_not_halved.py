# what: compares with p + q instead of its half: smaller by log 2, negative
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = p + q
    return (kl(p, m) + kl(q, m)) / 2
