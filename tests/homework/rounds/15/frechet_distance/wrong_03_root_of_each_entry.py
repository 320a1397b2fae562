# what: takes the square root of each entry of A B instead of the matrix's square root
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = np.mean(a, axis=0), np.mean(b, axis=0)
    A = np.atleast_2d(np.cov(a.T))
    B = np.atleast_2d(np.cov(b.T))
    covmean = np.sqrt(np.maximum(A.dot(B), 0))
    return np.sum((mu_a - mu_b) ** 2) + np.trace(A + B - 2 * covmean)
