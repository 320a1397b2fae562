# what: tests for "both 0" once for the whole array (np.all): a single empty point among others still becomes nan -- "½ where both densities are 0."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if np.all(p == 0) and np.all(q == 0):
        return np.ones_like(p) * 0.5
    return p / (p + q)
