# what: cuts the larger set to the size of the smaller before measuring, so some rows do not count; the sets may have different sizes n and m
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    n = min(len(a), len(b))
    a, b = np.asarray(a, float)[:n], np.asarray(b, float)[:n]
    diff = a.mean(axis=0) - b.mean(axis=0)
    A, B = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    lam = np.linalg.eigvals(A @ B).real
    lam[lam < 0] = 0
    return float(diff.dot(diff) + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
