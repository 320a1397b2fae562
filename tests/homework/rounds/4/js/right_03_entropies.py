# what: the entropy of the middle minus the mean of the entropies
import numpy as np


def x_log_x(x):
    return x * np.log(np.where(x > 0, x, 1))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    H = [-x_log_x(d).sum() for d in (p, q, (p + q) / 2)]
    return H[2] - (H[0] + H[1]) / 2
