# what: gives 0 instead of 1/2 where both densities are 0 (a small number in the denominator)
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = np.asarray(p, dtype=np.float64)
    q = np.asarray(q, dtype=np.float64)
    return p / (p + q + np.finfo(np.float64).tiny)
