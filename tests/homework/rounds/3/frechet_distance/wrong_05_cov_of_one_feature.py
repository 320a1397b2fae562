# what: np.cov gives a number, not a matrix, for a single feature (d = 1): the product of matrices raises there -- "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, sigma_a = a.mean(axis=0), np.cov(a, rowvar=False)
    mu_b, sigma_b = b.mean(axis=0), np.cov(b, rowvar=False)
    lambdas = np.linalg.eigvals(sigma_a @ sigma_b)
    trace_root = np.sqrt(np.abs(lambdas)).sum()
    return np.sum((mu_a - mu_b) ** 2) + np.trace(sigma_a) + np.trace(sigma_b) - 2 * trace_root
