# what: makes each array sum to 1 first, though they are densities at some points and not probabilities
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p / max(p.sum(), 1e-30)
    q = q / max(q.sum(), 1e-30)
    total = p + q
    zero = total == 0
    total[zero] = 1.0
    d = p / total
    d[zero] = 0.5
    return d
