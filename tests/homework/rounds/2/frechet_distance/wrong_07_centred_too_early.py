# what: centres both sets first and takes the means from the centred ones: the gap of the means is always 0
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = a - np.mean(a, axis=0)
    b = b - np.mean(b, axis=0)
    A = a.T @ a / (len(a) - 1)
    B = b.T @ b / (len(b) - 1)
    lam = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(lam))
