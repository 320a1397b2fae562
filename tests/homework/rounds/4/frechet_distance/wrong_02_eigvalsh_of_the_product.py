# what: applies eigvalsh to A B, which is not symmetric; it reads the lower half only and returns other numbers: "Now $AB$ is not symmetric, which makes its eigenvalues delicate."
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    # all eigenvalues are real, so eigvalsh will do
    eigenvalues = np.linalg.eigvalsh(cov_a @ cov_b)
    root_trace = np.sum(np.sqrt(np.maximum(eigenvalues, 0)))
    return float(gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * root_trace)
