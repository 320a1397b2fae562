# what: takes the square root of the distance at the end.
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    ca = np.atleast_2d(np.cov(a.T))
    cb = np.atleast_2d(np.cov(b.T))
    roots = np.sqrt(np.abs(np.linalg.eigvals(ca @ cb).real))
    squared = gap @ gap + np.trace(ca) + np.trace(cb) - 2 * roots.sum()
    return np.sqrt(max(squared, 0))
