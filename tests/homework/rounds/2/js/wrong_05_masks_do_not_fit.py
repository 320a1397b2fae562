# what: masks each array by its own zeros (p[p > 0] / m[m > 0]): the shapes differ as soon as only one probability is 0, and NumPy raises
import numpy as np


def kl(a, b):
    return np.sum(a[a > 0] * np.log(a[a > 0] / b[b > 0]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2
