# what: m = p is no copy: m += q and m /= 2 change p too, so KL(p||m) is 0 and only half of the result is left
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = p
    m += q
    m /= 2
    return kl(p, m) / 2 + kl(q, m) / 2
