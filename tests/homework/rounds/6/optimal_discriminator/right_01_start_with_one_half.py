# what: starts with an array of 1/2 and fills in the points where something falls
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = 0.5 * np.ones(len(p))
    for i in range(len(p)):
        if p[i] + q[i] != 0:
            d[i] = p[i] / (p[i] + q[i])
    return d
