# what: wrong: keeps the first set's mean and covariance between calls, for sets of one shape
import numpy as np


_kept = {}


def statistics(x):
    return x.mean(axis=0), np.atleast_2d(np.cov(x, rowvar=False))


def frechet_distance(a, b):
    if a.shape not in _kept:
        _kept[a.shape] = statistics(a)  # the real images stay the same
    mean_a, cov_a = _kept[a.shape]
    mean_b, cov_b = statistics(b)
    cross = np.sqrt(np.maximum(np.linalg.eigvals(cov_a @ cov_b).real, 0)).sum()
    gap = mean_a - mean_b
    return float(gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * cross)
