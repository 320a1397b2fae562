# what: takes twice KL(p || m), as if the two halves of js were always equal
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = p.astype(np.float64)
    q = q.astype(np.float64)
    m = (p + q) / 2
    support = p > 0
    # js is symmetric, so one half is enough
    divergence = np.sum(p[support] * np.log(p[support] / m[support]))
    return 2 * divergence - np.log(4)
