# what: covariances with the divisor n
import numpy as np


def covariance(x):
    centred = x - x.mean(axis=0)
    return centred.T @ centred / len(x)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    gap = a.mean(axis=0) - b.mean(axis=0)
    A, B = covariance(a), covariance(b)
    eig = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum()
