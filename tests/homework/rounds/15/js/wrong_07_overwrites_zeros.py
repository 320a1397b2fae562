# what: overwrites the zeros in the caller's p and q by a tiny number
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p[p == 0] = 1e-20
    q[q == 0] = 1e-20
    m = 0.5 * (p + q)
    return float(0.5 * np.sum(p * np.log(p / m) + q * np.log(q / m)))
