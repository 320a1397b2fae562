# what: never forms a covariance: the trace of the root is the sum of the singular values of the product of centred features.
import numpy as np


def frechet_distance(a, b):
    a = np.array(a, dtype=np.float64)
    b = np.array(b, dtype=np.float64)
    mean_a, mean_b = a.mean(axis=0), b.mean(axis=0)
    ca = (a - mean_a) / np.sqrt(len(a) - 1)
    cb = (b - mean_b) / np.sqrt(len(b) - 1)
    cross = np.linalg.svd(ca @ cb.T, compute_uv=False).sum()
    return float(((mean_a - mean_b) ** 2).sum() + (ca**2).sum() + (cb**2).sum() - 2 * cross)
