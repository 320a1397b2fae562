# what: divides the covariances by n instead of n - 1.
import numpy as np


def gaussian(x):
    mean = np.mean(x, axis=0, dtype="float64")
    c = x - mean
    return mean, np.einsum("ni,nj->ij", c, c) / len(x)


def frechet_distance(a, b):
    ma, ca = gaussian(a)
    mb, cb = gaussian(b)
    values = np.maximum(np.linalg.eigvals(ca @ cb).real, 0)
    return np.sum((ma - mb) ** 2) + np.trace(ca + cb) - 2 * np.sum(np.sqrt(values))
