# what: makes both arrays sum to 1 before the division, as if they were probabilities: they are densities at some points, and their sums say nothing. "`p` and `q` hold the two densities at some points"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / p.sum() if p.sum() > 0 else p
    q = q / q.sum() if q.sum() > 0 else q
    total = p + q
    safe = np.where(total > 0, total, 1)
    return np.where(total > 0, p / safe, 0.5)
