# what: takes the Cholesky factor of A, which exists for regular matrices only: LinAlgError where the covariance is singular (a constant feature, or fewer points than features)
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    L = np.linalg.cholesky(A)
    lam = np.linalg.eigvalsh(L.T @ B @ L)  # same as those of A B
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.clip(lam, 0, None)).sum())
