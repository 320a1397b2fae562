# what: writes 1e-12 into the zeros of p and q themselves, so the caller's arrays are changed
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p[p == 0] = 1e-12
    q[q == 0] = 1e-12
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
