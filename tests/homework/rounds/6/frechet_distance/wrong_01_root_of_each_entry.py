# what: np.sqrt takes the root of each entry of AB, and not the matrix's square root. "What has the trace of a matrix's square root to"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    root = np.sqrt(np.maximum(A @ B, 0))
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(A + B - 2 * root))
