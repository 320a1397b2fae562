# what: drops eigenvalues of A B below 0.001 as rounding, which removes real ones for features of small spread
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(A @ B).real
    values = values[values > 1e-3]
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(values).sum())
