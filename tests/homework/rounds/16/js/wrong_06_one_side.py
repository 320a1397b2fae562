# what: only KL(p, m), taken for symmetrical because m is
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    i = np.flatnonzero(p)
    return float(np.dot(p[i], np.log(p[i]) - np.log(m[i])))
