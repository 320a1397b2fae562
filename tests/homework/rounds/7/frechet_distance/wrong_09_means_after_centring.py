# what: centres both sets for the covariance and takes the means afterwards, when they are 0, so the gap of the means is lost; lesson 12.3: "Take the mean $\mu$ and the covariance matrix"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = a - a.mean(axis=0)
    b = b - b.mean(axis=0)
    A = a.T @ a / (len(a) - 1)
    B = b.T @ b / (len(b) - 1)
    lam = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    mean_gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return mean_gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum()
