# what: asks eigvalsh, made for symmetric matrices, for the eigenvalues of AB. Lesson 12: "Now $AB$ is not symmetric, which makes its eigenvalues delicate."
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.linalg.norm(a.mean(axis=0) - b.mean(axis=0))
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    lam = np.linalg.eigvalsh(A @ B)
    lam = np.maximum(lam, 0)
    return float(gap**2 + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(lam)))
