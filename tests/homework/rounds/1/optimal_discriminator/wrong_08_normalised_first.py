# what: divides p and q by their sums first: they are densities at some points, not probabilities, and the scaling changes the ratio
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / np.sum(p)
    q = q / np.sum(q)
    d = np.full(len(p), 0.5)
    for i in range(len(p)):
        if p[i] + q[i] > 0:
            d[i] = p[i] / (p[i] + q[i])
    return d
