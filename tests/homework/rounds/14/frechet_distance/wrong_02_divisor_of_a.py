# what: both covariances are divided by the size of a, less 1
import numpy as np


def frechet_distance(a, b):
    n = len(a)
    gap = a.mean(axis=0) - b.mean(axis=0)
    ca, cb = a - a.mean(axis=0), b - b.mean(axis=0)
    A, B = ca.T @ ca / (n - 1), cb.T @ cb / (n - 1)
    w = np.linalg.eigvals(A @ B).real
    return gap @ gap + np.trace(A + B) - 2 * np.sqrt(np.clip(w, 0, None)).sum()
