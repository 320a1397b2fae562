# what: says 1/2 where one of the densities is 0, not only where both are; the answer there is 0 or 1. Ruled out by: "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    has_zero = (p == 0) | (q == 0)
    total = np.where(has_zero, 1.0, p + q)
    return np.where(has_zero, 0.5, p / total)
