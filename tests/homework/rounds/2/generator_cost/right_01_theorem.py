# what: right: -log 4 + 2 JSD, the JSD by masked KLs
import numpy as np


def kl(a, b):
    i = np.flatnonzero(a)
    return a[i] @ np.log(a[i] / b[i])


def js(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * (js(p, q) - np.log(2))
