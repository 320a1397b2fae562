# what: divides both covariances by len(a) - 1; right only where both sets are of the same size -- "Covariances have the divisor $n - 1$."
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    n = len(a)
    mean_a, mean_b = a.mean(0), b.mean(0)
    ca, cb = a - mean_a, b - mean_b
    A = ca.T @ ca / (n - 1)
    B = cb.T @ cb / (n - 1)
    eig = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    return float(((mean_a - mean_b) ** 2).sum() + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum())
