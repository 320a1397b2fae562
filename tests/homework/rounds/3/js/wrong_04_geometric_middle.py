# what: takes the geometric mean of p and q, normalised, for the middle: m is their arithmetic mean. "for the distribution in the middle"
import numpy as np


def kl(a, b):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(a > 0, a * np.log(a / b), 0.0))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = np.sqrt(p * q)
    m = m / m.sum()
    return (kl(p, m) + kl(q, m)) / 2
