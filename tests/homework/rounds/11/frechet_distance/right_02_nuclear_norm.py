# what: singular values of the product of the centred data, no covariance at all
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, dtype="float64"), np.asarray(b, dtype="float64")
    gap = a.mean(0) - b.mean(0)
    x = (a - a.mean(0)) / np.sqrt(len(a) - 1)
    y = (b - b.mean(0)) / np.sqrt(len(b) - 1)
    overlap = np.linalg.svd(x @ y.T, compute_uv=False).sum()
    return float(np.sum(gap**2) + np.sum(x**2) + np.sum(y**2) - 2 * overlap)
