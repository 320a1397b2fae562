# what: returns the square root of the distance that the FID uses
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.cov(a, rowvar=False).reshape(a.shape[1], -1)
    B = np.cov(b, rowvar=False).reshape(b.shape[1], -1)
    roots = np.sqrt(np.abs(np.linalg.eigvals(A @ B)))
    squared = gap @ gap + np.trace(A + B) - 2 * roots.sum()
    return np.sqrt(max(squared, 0))
