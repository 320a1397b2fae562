# what: returns the square root, the Jensen-Shannon distance as in scipy's jensenshannon, not the divergence
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2.0
    left = np.where(p > 0, p * np.log(np.where(p > 0, p, 1) / np.where(p > 0, m, 1)), 0)
    right = np.where(q > 0, q * np.log(np.where(q > 0, q, 1) / np.where(q > 0, m, 1)), 0)
    return np.sqrt(max(np.sum(left + right), 0) / 2.0)
