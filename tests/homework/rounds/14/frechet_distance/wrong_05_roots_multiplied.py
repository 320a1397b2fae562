# what: the root of A times the root of B, for the root of A B
import numpy as np


def root(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    return gap @ gap + np.trace(A + B - 2 * root(A) @ root(B))
