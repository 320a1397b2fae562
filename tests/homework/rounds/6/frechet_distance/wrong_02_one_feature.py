# what: for d = 1 np.cov gives a number without axes, and np.trace raises; right for more features. "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    cov_a = np.cov(a.T)
    cov_b = np.cov(b.T)
    values = np.linalg.eigvals(np.dot(cov_a, cov_b)).real
    values = np.clip(values, 0, None)
    return gap.dot(gap) + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sqrt(values).sum()
