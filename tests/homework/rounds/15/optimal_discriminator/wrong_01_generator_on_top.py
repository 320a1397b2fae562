# what: q in the numerator, the probability that the point is a fake
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    return np.where(total > 0, q / np.where(total > 0, total, 1), 0.5)
