# what: subtracts a common point first, which changes nothing but rounding, and never returns below 0
import numpy as np


def frechet_distance(a, b):
    a, b = np.array(a, dtype="float64"), np.array(b, dtype="float64")
    origin = a[0].copy()
    a -= origin
    b -= origin
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    w = np.linalg.eigvals(cb @ ca).real
    roots = np.sqrt(np.where(w > 0, w, 0))
    distance = np.square(a.mean(0) - b.mean(0)).sum() + np.trace(ca + cb) - 2 * roots.sum()
    return max(distance, 0.0)
