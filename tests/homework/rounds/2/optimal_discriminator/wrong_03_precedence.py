# what: the denominator's parentheses are missing: p / p + q is 1 + q
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.full(len(p), 0.5)
    for i in range(len(p)):
        if p[i] > 0 or q[i] > 0:
            d[i] = p[i] / p[i] + q[i]
    return d
