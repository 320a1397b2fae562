# what: takes the root of eigenvalues that rounding has put a little below 0, so singular covariances (fewer images than features) give nan: "real and not negative, but for rounding"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    A, B = np.cov(a, rowvar=False).reshape(d, d), np.cov(b, rowvar=False).reshape(d, d)
    eigenvalues = np.linalg.eigvals(A @ B).real
    return np.sum((mu_a - mu_b) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(eigenvalues))
