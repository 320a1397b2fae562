# what: right: the symmetric root of A around B, by eigh
import numpy as np


def root(c):
    w, v = np.linalg.eigh(c)
    return (v * np.sqrt(np.maximum(w, 0))) @ v.T


def moments(x):
    x = np.asarray(x, dtype="float64")
    mean = x.mean(0)
    return mean, (x - mean).T @ (x - mean) / (len(x) - 1)


def frechet_distance(a, b):
    (ma, ca), (mb, cb) = moments(a), moments(b)
    ra = root(ca)
    return np.sum((ma - mb) ** 2) + np.trace(ca + cb - 2 * root(ra @ cb @ ra))
