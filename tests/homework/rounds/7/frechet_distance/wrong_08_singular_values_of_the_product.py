# what: sums the roots of AB's singular values instead of its eigenvalues; AB is not symmetric, so they differ: "all eigenvalues of $AB$ are real and not negative"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    A = np.cov(a, rowvar=False).reshape(d, d)
    B = np.cov(b, rowvar=False).reshape(d, d)
    s = np.linalg.svd(A @ B, compute_uv=False)  # never negative
    gap = np.linalg.norm(a.mean(0) - b.mean(0)) ** 2
    return gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(s).sum()
