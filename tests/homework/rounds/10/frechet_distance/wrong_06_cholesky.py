# what: gets tr sqrt(AB) from the singular values of the Cholesky factors' product
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    la, lb = np.linalg.cholesky(A), np.linalg.cholesky(B)
    cross = np.linalg.svd(la.T @ lb, compute_uv=False).sum()
    return ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(A) + np.trace(B) - 2 * cross
