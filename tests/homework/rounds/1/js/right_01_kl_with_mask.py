# what: two KL divergences to the middle, each over its own points
import numpy as np


def kl(a, b):
    """KL(a || b), where b > 0 wherever a > 0."""
    support = a > 0
    return np.sum(a[support] * np.log(a[support] / b[support]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2
