# what: total = p is no copy, so total += q changes p too (and the caller's array): p / total is 1 wherever anything falls
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p
    total += q
    d = np.full_like(total, 0.5)
    some = total > 0
    d[some] = p[some] / total[some]
    return d
