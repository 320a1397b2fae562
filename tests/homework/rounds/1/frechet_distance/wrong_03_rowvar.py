# what: np.cov without rowvar=False takes the images for the variables: (n, n) matrices, an error unless n = m, and wrong then
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A, B = np.cov(a), np.cov(b)
    eig = np.linalg.eigvals(A @ B).real
    root_trace = np.sqrt(np.maximum(eig, 0)).sum()
    mean_term = np.sum((a.mean(0) - b.mean(0)) ** 2)
    return mean_term + np.trace(A) + np.trace(B) - 2 * root_trace
