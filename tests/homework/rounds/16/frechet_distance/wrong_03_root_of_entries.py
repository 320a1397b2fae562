# what: takes the root of every entry of AB (np.sqrt) and then the trace, instead of a matrix's square root.
import numpy as np


def frechet_distance(a, b):
    mu1, mu2 = a.mean(axis=0), b.mean(axis=0)
    sigma1 = np.atleast_2d(np.cov(a, rowvar=False))
    sigma2 = np.atleast_2d(np.cov(b, rowvar=False))
    covmean = np.sqrt(np.maximum(sigma1 @ sigma2, 0))
    return np.sum((mu1 - mu2) ** 2) + np.trace(sigma1 + sigma2 - 2 * covmean)
