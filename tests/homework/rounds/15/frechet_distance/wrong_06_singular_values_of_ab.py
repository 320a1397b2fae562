# what: takes the singular values of A B for its eigenvalues
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    d = a.shape[1]
    A = np.cov(a, rowvar=False).reshape(d, d)
    B = np.cov(b, rowvar=False).reshape(d, d)
    s = np.linalg.svd(A @ B, compute_uv=False)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return np.dot(gap, gap) + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(s))
