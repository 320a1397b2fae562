# what: centres a and b in place before the means are taken: the gap is always 0 (and the caller's arrays are changed)
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a -= a.mean(axis=0)
    b -= b.mean(axis=0)
    A = a.T @ a / (len(a) - 1)
    B = b.T @ b / (len(b) - 1)
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = ((a.mean(axis=0) - b.mean(axis=0)) ** 2).sum()
    return gap + A.trace() + B.trace() - 2 * np.sqrt(eig).sum()
