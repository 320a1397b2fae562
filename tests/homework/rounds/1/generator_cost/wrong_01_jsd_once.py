# what: -log 4 + JSD: the factor 2 before the JSD is missing (right only at p = q)
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2

    def kl(a, b):
        keep = a > 0
        return np.sum(a[keep] * np.log(a[keep] / b[keep]))

    return (kl(p, m) + kl(q, m)) / 2



def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + js(p, q)
