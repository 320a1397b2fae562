# what: np.divide with where= and an output that is filled with 0.5, in 64 bits
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p.astype(np.float64)
    total = p + q
    return np.divide(p, total, out=np.full_like(p, 0.5), where=total > 0)
