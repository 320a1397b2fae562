# what: adds the two KL divergences without the factor 1/2: twice the JSD, up to log 4
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = 0.5 * (p + q)
    return kl(p, m) + kl(q, m)
