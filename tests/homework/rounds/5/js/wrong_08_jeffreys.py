# what: the mean of KL(p || q) and KL(q || p), Jeffreys' divergence, which never meets the middle m and is infinite at zeros. Quote: "Half the sum of the two terms is the **Jensen–Shannon"
import numpy as np


def kl(a, b):
    keep = a > 0
    with np.errstate(divide="ignore"):
        return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    # KL is not symmetric, so take the average of both directions
    return (kl(p, q) + kl(q, p)) / 2
