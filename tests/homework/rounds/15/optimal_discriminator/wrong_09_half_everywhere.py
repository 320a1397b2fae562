# what: one point with both densities 0 makes the answer a half at every point
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    if np.any(total == 0):
        return 0.5 * np.ones_like(p)
    return p / total
