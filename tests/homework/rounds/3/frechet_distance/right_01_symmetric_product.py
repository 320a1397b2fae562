# what: eigenvalues of the symmetric A^(1/2) B A^(1/2), as in the lesson
import numpy as np


def covariance(x):
    centred = x - x.mean(axis=0, keepdims=True)
    return centred.T @ centred / (x.shape[0] - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A, B = covariance(a), covariance(b)
    values, vectors = np.linalg.eigh(A)
    half = vectors * np.sqrt(np.maximum(values, 0))  # half @ half.T is A
    roots = np.sqrt(np.maximum(np.linalg.eigvalsh(half.T @ B @ half), 0))
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * roots.sum())
