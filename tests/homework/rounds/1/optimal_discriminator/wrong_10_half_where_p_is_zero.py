# what: says 1/2 wherever p is 0, even where q is not: there the best answer is 0 (lesson 3.2)
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.full_like(p, 0.5, dtype=float)
    seen = p != 0
    d[seen] = p[seen] / (p[seen] + q[seen])
    return d
