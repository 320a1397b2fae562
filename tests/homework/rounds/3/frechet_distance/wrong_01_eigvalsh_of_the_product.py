# what: eigvalsh on A B, which is not symmetric: only its lower triangle is read, so the eigenvalues are wrong unless A and B commute -- "all eigenvalues of $AB$ are real and not negative"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eigenvalues = np.linalg.eigvalsh(A @ B)  # real ones
    eigenvalues = np.maximum(eigenvalues, 0)
    return float(
        np.sum((mu_a - mu_b) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(eigenvalues))
    )
