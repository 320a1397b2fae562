# what: returns infinity as soon as one is 0 where the other is not, as holds for KL(p || q): JSD is at most log 2. "0 to $\log 2$"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    # absolute continuity: the divergence is infinite otherwise
    if np.any((p == 0) != (q == 0)):
        return np.inf
    keep = p > 0
    p, q = p[keep], q[keep]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
