# what: leaves the points out where both densities are 0, so the array is shorter than n -- "Return $D^*$ at each of them"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    mask = total != 0
    return p[mask] / total[mask]
