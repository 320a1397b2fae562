# what: no covariance at all: the nuclear norm of the product of the centred factors
import numpy as np

def frechet_distance(a, b):
    a = np.array(a, dtype=float)
    b = np.array(b, dtype=float)
    gap = a.mean(0) - b.mean(0)
    x = np.linalg.qr((a - a.mean(0)) / np.sqrt(len(a) - 1), mode="r")
    y = np.linalg.qr((b - b.mean(0)) / np.sqrt(len(b) - 1), mode="r")
    overlap = np.linalg.svd(x @ y.T, compute_uv=False).sum()
    return (gap**2).sum() + (x**2).sum() + (y**2).sum() - 2 * overlap
