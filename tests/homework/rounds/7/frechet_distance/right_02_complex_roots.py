# what: the hint taken literally: complex roots of AB's eigenvalues, the real part of their sum
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    roots = np.sqrt(np.linalg.eigvals(A @ B).astype(complex))
    return float(gap @ gap + np.trace(A + B) - 2 * roots.sum().real)
