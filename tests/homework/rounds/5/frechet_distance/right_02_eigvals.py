# what: right, the hint taken literally: eigenvalues of AB, real part, clipped at 0, root, sum
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    A = np.cov(a, rowvar=False).reshape(d, d)
    B = np.cov(b, rowvar=False).reshape(d, d)
    eigenvalues = np.linalg.eigvals(A @ B)
    eigenvalues = np.real(eigenvalues)
    eigenvalues = np.maximum(eigenvalues, 0)
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    first = np.sum(gap**2)
    second = np.trace(A) + np.trace(B)
    third = 2 * np.sum(np.sqrt(eigenvalues))
    return first + second - third
