# what: KL(m || p) and KL(m || q): the arguments of KL are swapped, so a 0 in one array gives infinity. Ruled out by: "The mean of KL(p || m) and KL(q || m),"
import numpy as np


def kl(a, b):
    """sum a log(a / b), with 0 log 0 = 0"""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(a > 0, a * np.log(a / b), 0.0))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return (kl(m, p) + kl(m, q)) / 2
