# what: divides both covariances by the size of the first set; seen only when the sets differ in size. "Covariances have the divisor $n - 1$."
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    n = len(a)
    mean_a, mean_b = np.mean(a, axis=0), np.mean(b, axis=0)
    cov_a = (a - mean_a).T @ (a - mean_a) / (n - 1)
    cov_b = (b - mean_b).T @ (b - mean_b) / (n - 1)
    eigenvalues = np.linalg.eigvals(cov_a @ cov_b).real.clip(0)
    return (
        np.sum((mean_a - mean_b) ** 2)
        + np.trace(cov_a)
        + np.trace(cov_b)
        - 2 * np.sum(np.sqrt(eigenvalues))
    )
