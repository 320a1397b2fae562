# what: first divides both densities by their sums over the points, as if they were probabilities
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / max(p.sum(), 1e-12)
    q = q / max(q.sum(), 1e-12)
    total = p + q
    return np.where(total == 0, 0.5, p / np.where(total == 0, 1, total))
