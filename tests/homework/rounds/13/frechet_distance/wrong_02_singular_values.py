# what: wrong: singular values of AB for its eigenvalues, the same only if A and B commute
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    cross = np.sqrt(np.linalg.svd(ca @ cb, compute_uv=False)).sum()
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
