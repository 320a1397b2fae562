# what: eigenvalues up to 0.01 are taken for rounding and dropped
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    w = np.linalg.eigvals(A @ B).real
    w = w[w > 1e-2]
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(w).sum()
