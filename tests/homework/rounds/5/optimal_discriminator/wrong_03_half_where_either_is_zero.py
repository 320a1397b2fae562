# what: "or" for "and": says 1/2 as soon as one of the two densities is 0, where D* is 0 or 1. Quote: "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    zero = (p == 0) | (q == 0)
    safe = np.where(zero, 1.0, p + q)
    return np.where(zero, 0.5, p / safe)
