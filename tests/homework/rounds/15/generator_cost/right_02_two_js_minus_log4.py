# what: writes js as two KL divergences from the mixture, then 2 js - log 4
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * (np.log(a[keep]) - np.log(b[keep])))


def js(p, q):
    p = np.asarray(p, dtype="float64")
    q = np.asarray(q, dtype="float64")
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return float(2 * js(p, q) - np.log(4))
