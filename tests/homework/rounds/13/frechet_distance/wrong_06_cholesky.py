# what: wrong: Cholesky factors, which fail for sets with no more points than features
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    factor = np.linalg.cholesky(ca).T @ np.linalg.cholesky(cb)
    cross = np.linalg.svd(factor, compute_uv=False).sum()
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
