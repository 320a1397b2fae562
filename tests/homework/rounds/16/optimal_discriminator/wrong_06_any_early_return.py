# what: as soon as one point has both densities 0, it returns 0.5 for all of them
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if np.any(p + q == 0):
        return np.full(len(p), 0.5)
    return p / (p + q)
