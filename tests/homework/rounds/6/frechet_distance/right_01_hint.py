# what: right; follows the hint: roots of the eigenvalues of AB, complex root and real part for the rounding
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eigenvalues = np.linalg.eigvals(A @ B)
    trace_of_root = np.sqrt(eigenvalues + 0j).real.sum()
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * trace_of_root)
