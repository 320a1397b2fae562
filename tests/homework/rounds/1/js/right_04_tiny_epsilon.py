# what: adds 1e-15 to every probability: off by no more than rounding
import numpy as np

EPS = 1e-15


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    p, q = np.asarray(p) + EPS, np.asarray(q) + EPS
    m = 0.5 * (p + q)
    return float(np.dot(p, np.log(p / m)) + np.dot(q, np.log(q / m))) / 2
