# what: first makes p and q sum to 1, but densities at some points need not, and each point stands for itself. Quote: "`p` and `q` hold the two densities at some points."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / np.sum(p)
    q = q / np.sum(q)
    both = p + q
    out = np.full(len(p), 0.5)
    out[both > 0] = p[both > 0] / both[both > 0]
    return out
