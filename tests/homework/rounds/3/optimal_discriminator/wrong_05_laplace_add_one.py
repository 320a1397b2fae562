# what: avoids 0/0 by Laplace's rule, adding 1 to each "count": right where both are 0, and pulled towards 1/2 everywhere else. "the honest answer is $90 / 120 = 0.75$"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = np.asarray(p, dtype=float)
    q = np.asarray(q, dtype=float)
    return (p + 1) / (p + q + 2)
