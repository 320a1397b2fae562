# what: right; the trace of the root from singular values of the centred data (QR first), no covariance matrix at all
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, "float64"), np.asarray(b, "float64")
    x = np.linalg.qr(a - a.mean(0), mode="r") / np.sqrt(len(a) - 1)
    y = np.linalg.qr(b - b.mean(0), mode="r") / np.sqrt(len(b) - 1)
    overlap = np.linalg.svd(x @ y.T, compute_uv=False).sum()
    return np.sum((a.mean(0) - b.mean(0)) ** 2) + np.sum(x**2) + np.sum(y**2) - 2 * overlap
