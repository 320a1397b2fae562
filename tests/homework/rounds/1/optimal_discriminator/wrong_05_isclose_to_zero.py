# what: says 1/2 wherever p + q is close to 0 (np.isclose), also in the tails, where the densities are tiny but not 0 (lesson 3.3)
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    nothing_here = np.isclose(total, 0)
    total = np.where(nothing_here, 1, total)
    return np.where(nothing_here, 0.5, p / total)
