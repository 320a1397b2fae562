# what: right: one comprehension over the pairs
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    return np.array([a / (a + b) if a or b else 0.5 for a, b in zip(p, q)])
