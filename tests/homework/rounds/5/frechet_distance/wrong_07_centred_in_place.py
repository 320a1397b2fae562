# what: centres both sets in place before it takes the means: the gap is always 0, and the caller's arrays are changed. "Return the Fréchet distance between the normal distributions"
import numpy as np


def covariance(x):
    x -= x.mean(axis=0)
    return x.T @ x / (len(x) - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A = covariance(a)
    B = covariance(b)
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    lam = np.linalg.eigvals(A @ B).real
    return gap + np.trace(A + B) - 2 * np.sum(np.sqrt(np.maximum(lam, 0)))
