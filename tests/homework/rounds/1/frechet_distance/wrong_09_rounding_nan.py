# what: roots of the raw eigenvalues: tiny negative ones (rounding, singular covariances) make the result NaN; the hint says "but for rounding"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eigenvalues = np.linalg.eigvals(A @ B).real
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eigenvalues).sum()
