# what: drops all points where one of the two is 0, and with them the other's share
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    ok = (p > 0) & (q > 0)
    p, q = p[ok], q[ok]
    m = (p + q) / 2
    return float(0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m)))
