# what: adds 1e-6 to both diagonals always, as some FID code does in trouble, inside the root only
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    offset = 1e-6 * np.eye(len(A))
    lam = np.linalg.eigvals((A + offset) @ (B + offset))
    lam = np.maximum(lam.real, 0)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap.dot(gap) + A.trace() + B.trace() - 2 * np.sqrt(lam).sum()
