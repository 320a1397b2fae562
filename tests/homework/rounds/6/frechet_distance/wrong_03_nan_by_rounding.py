# what: takes the root of eigenvalues that rounding has made slightly negative (few images, many features): nan. "are real and not negative, but for rounding"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.cov(a, rowvar=False).reshape(a.shape[1], -1)
    B = np.cov(b, rowvar=False).reshape(b.shape[1], -1)
    eigenvalues = np.real(np.linalg.eigvals(A @ B))
    return np.sum(gap**2) + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(eigenvalues))
