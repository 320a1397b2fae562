# what: takes tr(A^(1/2) B^(1/2)) for tr((AB)^(1/2)); the root of a product is not the product of the roots, unless A and B commute
import numpy as np


def sqrt_matrix(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, mu2 = np.mean(a, axis=0), np.mean(b, axis=0)
    sigma1 = np.atleast_2d(np.cov(a, rowvar=False))
    sigma2 = np.atleast_2d(np.cov(b, rowvar=False))
    covmean = sqrt_matrix(sigma1) @ sqrt_matrix(sigma2)
    return np.sum((mu1 - mu2) ** 2) + np.trace(sigma1 + sigma2 - 2 * covmean)
