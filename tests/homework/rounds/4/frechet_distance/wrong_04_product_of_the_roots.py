# what: takes A^(1/2) B^(1/2) for (A B)^(1/2), which holds only if A and B commute: "So it is $\sum_i \sqrt{\lambda_i}$, with $\lambda_i$ the eigenvalues"
import numpy as np


def matrix_root(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.clip(w, 0, None))) @ v.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, "float64"), np.asarray(b, "float64")
    difference = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    root = matrix_root(cov_a) @ matrix_root(cov_b)
    return difference @ difference + np.trace(cov_a + cov_b - 2 * root)
