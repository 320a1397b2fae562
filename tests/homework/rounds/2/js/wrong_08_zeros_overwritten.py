# what: replaces the zeros by 1e-12 inside the caller's arrays (p[p == 0] = ...): the number is right, but p and q are changed for everything that follows
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p[p == 0] = 1e-12
    q[q == 0] = 1e-12
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
