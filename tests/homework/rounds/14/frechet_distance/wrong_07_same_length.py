# what: cuts the larger set to the size of the smaller
import numpy as np


def frechet_distance(a, b):
    n = min(len(a), len(b))
    a, b = a[:n], b[:n]
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    w = np.linalg.eigvals(A @ B).real
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.maximum(w, 0)).sum()
