# what: eigenvalues of AB by NumPy; what rounding left (signs, imaginary parts) is removed by abs
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = np.shape(a)[1]
    A = np.cov(a, rowvar=False).reshape(d, d)
    B = np.cov(b, rowvar=False).reshape(d, d)
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    lam = np.abs(np.linalg.eigvals(A @ B))
    return gap @ gap + np.trace(A + B) - 2 * np.sqrt(lam).sum()
