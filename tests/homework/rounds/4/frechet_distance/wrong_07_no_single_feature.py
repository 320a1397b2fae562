# what: np.cov returns a bare number when there is one feature, and the matrix product fails; d = 1 was forgotten: "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    cov_a, cov_b = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    lambdas = np.linalg.eigvals(cov_a @ cov_b)
    lambdas = np.clip(np.real(lambdas), 0, None)
    return float(
        np.sum((mu_a - mu_b) ** 2)
        + np.trace(cov_a)
        + np.trace(cov_b)
        - 2 * np.sum(np.sqrt(lambdas))
    )
