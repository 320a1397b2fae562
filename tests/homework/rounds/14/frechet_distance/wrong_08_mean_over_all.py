# what: the means are one number for all features, as in the warm-up
import numpy as np


def frechet_distance(a, b):
    gap = a.mean() - b.mean()
    A = np.cov(a.T).reshape(a.shape[1], -1)
    B = np.cov(b.T).reshape(b.shape[1], -1)
    w = np.linalg.eigvals(A @ B).real
    return gap**2 + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.maximum(w, 0)).sum()
