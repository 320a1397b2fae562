# what: np.cov gives a number, not a matrix, if d = 1, and np.trace and @ raise; the text allows any d (the warm-up is d = 1)
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, sigma1 = a.mean(axis=0), np.cov(a, rowvar=False)
    mu2, sigma2 = b.mean(axis=0), np.cov(b, rowvar=False)
    lam = np.linalg.eigvals(sigma1.dot(sigma2))
    tr_covmean = np.sqrt(np.clip(lam.real, 0, None)).sum()
    return float(((mu1 - mu2) ** 2).sum() + np.trace(sigma1) + np.trace(sigma2) - 2 * tr_covmean)
