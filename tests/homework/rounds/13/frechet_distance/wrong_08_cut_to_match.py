# what: wrong: cuts the larger set to the size of the smaller
import numpy as np


def frechet_distance(a, b):
    size = min(len(a), len(b))
    a, b = a[:size], b[:size]
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    cross = np.sqrt(np.maximum(np.linalg.eigvals(ca @ cb).real, 0)).sum()
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
