# what: divides both arrays by their sums first; densities at some points need not sum to 1, and the ratio changes. Quote: "hold the two densities at some points"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / np.sum(p)
    q = q / np.sum(q)
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
