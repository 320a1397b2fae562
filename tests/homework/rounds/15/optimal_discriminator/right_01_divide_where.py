# what: np.divide with where= and out= filled with a half
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = np.asarray(p, dtype=np.float64)
    total = p + q
    return np.divide(p, total, out=np.full_like(p, 0.5), where=total > 0)
