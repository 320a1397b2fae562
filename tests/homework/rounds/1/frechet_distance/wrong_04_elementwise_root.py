# what: np.sqrt(A @ B) takes the root of each entry, which is not the root of the matrix (and NaN for negative entries, here cut to 0)
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    cov1 = np.cov(a, rowvar=False).reshape(a.shape[1], -1)
    cov2 = np.cov(b, rowvar=False).reshape(b.shape[1], -1)
    covmean = np.sqrt(np.maximum(cov1 @ cov2, 0))
    diff = a.mean(axis=0) - b.mean(axis=0)
    return float(diff @ diff + np.trace(cov1 + cov2 - 2 * covmean))
