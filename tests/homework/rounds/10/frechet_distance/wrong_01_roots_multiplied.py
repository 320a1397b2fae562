# what: takes the trace of sqrt(A) sqrt(B), as if A and B commuted
import numpy as np


def root(c):
    w, v = np.linalg.eigh(c)
    return v @ np.diag(np.sqrt(np.clip(w, 0, None))) @ v.T


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a.T))
    B = np.atleast_2d(np.cov(b.T))
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.trace(root(A) @ root(B))
