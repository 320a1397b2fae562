# what: eigenvalues of AB made complex, so that rounding below 0 does not hurt, and the real part of the roots
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    roots = np.sqrt(np.linalg.eigvals(A @ B).astype(complex))
    mean_part = np.square(np.mean(a, 0) - np.mean(b, 0)).sum()
    return float(mean_part + A.trace() + B.trace() - 2 * roots.real.sum())
