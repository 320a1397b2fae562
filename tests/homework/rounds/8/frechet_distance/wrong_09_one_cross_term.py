# what: subtracts the trace of the root once instead of twice, and divides by n; two mistakes; violates the distance of a set to itself, 0, and "the divisor n - 1"
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False, ddof=0))
    cb = np.atleast_2d(np.cov(b, rowvar=False, ddof=0))
    gap = a.mean(axis=0) - b.mean(axis=0)
    w = np.linalg.eigvals(ca @ cb).real.clip(min=0)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - np.sqrt(w).sum())
