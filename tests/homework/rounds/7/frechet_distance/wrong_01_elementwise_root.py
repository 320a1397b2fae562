# what: np.sqrt of the product takes the root of each entry, which is not the matrix's square root: "matrix's square root to do with its eigenvalues"
from kgan import homework, plots

import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, sigma1 = a.mean(axis=0), np.atleast_2d(np.cov(a, rowvar=False))
    mu2, sigma2 = b.mean(axis=0), np.atleast_2d(np.cov(b, rowvar=False))
    ssdiff = np.sum((mu1 - mu2) ** 2.0)
    covmean = np.sqrt(np.abs(sigma1.dot(sigma2)))
    return ssdiff + np.trace(sigma1 + sigma2 - 2.0 * covmean)
