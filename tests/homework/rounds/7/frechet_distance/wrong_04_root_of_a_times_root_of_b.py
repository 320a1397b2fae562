# what: takes (AB)^(1/2) as A^(1/2) B^(1/2), which holds only where A and B commute: "all eigenvalues of $AB$ are real and not negative"
import numpy as np


def sqrtm(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_part = ((a.mean(axis=0) - b.mean(axis=0)) ** 2).sum()
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    cov_part = np.trace(A + B - 2 * sqrtm(A) @ sqrtm(B))
    return mean_part + cov_part
