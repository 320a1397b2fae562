# what: centres a and b in place for the covariances and takes the means afterwards: the means' gap is 0 (and the caller's features are changed). Lesson 12: "$$d^2 = \lVert \mu_a - \mu_b \rVert^2"
import numpy as np


def covariance(x):
    x -= x.mean(axis=0)
    return x.T @ x / (len(x) - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A, B = covariance(a), covariance(b)
    eigenvalues = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(A + B) - 2 * np.sqrt(eigenvalues).sum())
