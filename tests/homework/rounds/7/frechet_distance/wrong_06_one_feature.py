# what: np.cov of one feature is a single number, not a 1 x 1 matrix, so for d = 1 the matrix product raises: "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.cov(a, rowvar=False)
    cov_b = np.cov(b, rowvar=False)
    eigenvalues = np.linalg.eigvals(cov_a @ cov_b)
    roots = np.sqrt(np.maximum(eigenvalues.real, 0))
    return np.sum(gap**2) + np.trace(cov_a) + np.trace(cov_b) - 2 * roots.sum()
