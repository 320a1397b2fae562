# what: subtracts the sets image by image before taking the mean: raises where the two sets are not equally large -- "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean(a - b, axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eigenvalues = np.linalg.eigvals(A.dot(B)).real
    eigenvalues[eigenvalues < 0] = 0
    return gap.dot(gap) + np.trace(A + B) - 2 * np.sqrt(eigenvalues).sum()
