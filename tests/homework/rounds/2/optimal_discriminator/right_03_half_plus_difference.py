# what: right: 1/2 + (p - q) / (2 (p + q)), which needs no case but a denominator that is not 0
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = np.asarray(p, float) + q
    total[total == 0] = 1  # the numerator is 0 there, so 1/2 remains
    return 0.5 + (p - q) / (2 * total)
