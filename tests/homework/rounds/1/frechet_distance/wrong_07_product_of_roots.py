# what: takes tr(A^1/2 B^1/2) for tr((AB)^1/2); they are equal only if A and B commute
import numpy as np


def root(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.clip(w, 0, None))) @ v.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A, B = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    d = a.mean(0) - b.mean(0)
    return d @ d + np.trace(A + B - 2 * root(A) @ root(B))
