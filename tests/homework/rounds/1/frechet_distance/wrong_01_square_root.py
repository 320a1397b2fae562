# what: returns the square root of the distance; the text says "as it is used in the FID (so not its square root)"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eig = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    d2 = np.sum((mu_a - mu_b) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum()
    return float(np.sqrt(max(d2, 0)))
