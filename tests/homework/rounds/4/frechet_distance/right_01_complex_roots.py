# what: right, eigenvalues of A B and the real part of their complex roots
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    gap = np.square(a.mean(axis=0) - b.mean(axis=0)).sum()
    A, B = np.atleast_2d(np.cov(a.T)), np.atleast_2d(np.cov(b.T))
    roots = np.sqrt(np.linalg.eigvals(A @ B).astype(complex)).real
    return gap + np.trace(A) + np.trace(B) - 2 * roots.sum()
