# what: forms the sum in place in q, so the caller's q is changed
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    q += p
    d = np.full_like(p, 0.5)
    nonzero = q > 0
    d[nonzero] = p[nonzero] / q[nonzero]
    return d
