# what: uses eigvalsh on AB because its eigenvalues are real; but AB is not symmetric, and eigvalsh reads its lower triangle only
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, "float64"), np.asarray(b, "float64")
    gap = a.mean(0) - b.mean(0)
    A = np.cov(a.T).reshape(a.shape[1], -1)
    B = np.cov(b.T).reshape(b.shape[1], -1)
    # real and not negative, but for rounding
    eigenvalues = np.linalg.eigvalsh(A @ B).clip(min=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eigenvalues).sum())
