# what: the roots of AB's singular values, not of its eigenvalues; violates the hint "all eigenvalues of AB"
import numpy as np


def frechet_distance(a, b):
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    s = np.linalg.svd(ca @ cb, compute_uv=False)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * np.sqrt(s).sum())
