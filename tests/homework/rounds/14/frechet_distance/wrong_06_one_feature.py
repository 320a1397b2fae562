# what: fails for one feature, where np.cov returns a bare number
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    A, B = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    w = np.linalg.eigvals(A @ B).real
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.maximum(w, 0)).sum()
