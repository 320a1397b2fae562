# what: divides both scatter matrices by the first set's n - 1
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = np.array(a, dtype="float64")
    b = np.array(b, dtype="float64")
    n, d = a.shape
    mean_a, mean_b = a.mean(axis=0), b.mean(axis=0)
    A = (a - mean_a).T @ (a - mean_a) / (n - 1)
    B = (b - mean_b).T @ (b - mean_b) / (n - 1)
    values = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    return np.sum((mean_a - mean_b) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sqrt(values).sum()
