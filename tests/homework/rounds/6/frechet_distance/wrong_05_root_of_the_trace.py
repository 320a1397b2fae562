# what: root and trace in the wrong order: the root of tr(AB) instead of the trace of the root. Lesson 12: "So it is $\sum_i \sqrt{\lambda_i}$"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    mean_term = ((a.mean(axis=0) - b.mean(axis=0)) ** 2).sum()
    A = np.cov(a, rowvar=False).reshape(d, d)
    B = np.cov(b, rowvar=False).reshape(d, d)
    eigenvalues = np.linalg.eigvals(A @ B).real
    cov_term = np.trace(A) + np.trace(B) - 2 * np.sqrt(eigenvalues.sum())
    return mean_term + cov_term
