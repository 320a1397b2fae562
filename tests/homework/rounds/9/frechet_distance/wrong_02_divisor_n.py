# what: covariances with the divisor n ("Covariances have the divisor n - 1")
import numpy as np


def cov(x):
    c = x - x.mean(axis=0)
    return c.T @ c / len(x)


def frechet_distance(a, b):
    A, B = cov(a), cov(b)
    lam = np.linalg.eigvals(A @ B)
    root = np.sqrt(np.maximum(lam.real, 0)).sum()
    return float(((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(A + B) - 2 * root)
