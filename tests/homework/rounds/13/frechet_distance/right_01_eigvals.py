# what: right: the roots of AB's eigenvalues, clipped at 0
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    roots = np.sqrt(np.clip(np.linalg.eigvals(ca @ cb).real, 0, None))
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * roots.sum())
