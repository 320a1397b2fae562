# what: Cholesky factors of the covariances: raises LinAlgError where one is singular, as with fewer samples than features -- "real and not negative, but for rounding"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    A = (a - mu_a).T @ (a - mu_a) / (len(a) - 1)
    B = (b - mu_b).T @ (b - mu_b) / (len(b) - 1)
    # A = L L', B = M M': the eigenvalues of AB are the squared singular values of L' M
    L, M = np.linalg.cholesky(A), np.linalg.cholesky(B)
    trace = np.linalg.svd(L.T @ M, compute_uv=False).sum()
    return np.sum((mu_a - mu_b) ** 2) + np.trace(A) + np.trace(B) - 2 * trace
