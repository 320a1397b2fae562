# what: KL(m || p) and KL(m || q), the arguments of KL the wrong way round: inf where p or q is 0 -- "The mean of KL(p || m) and KL(q || m)"
import numpy as np


def kl(a, b):
    """KL(a || b), with 0 log 0 = 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(a > 0, a * np.log(a / b), 0.0))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return (kl(m, p) + kl(m, q)) / 2
