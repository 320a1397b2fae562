# what: wrong: takes eigenvalues below 0.001 for rounding and drops them
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    values = np.linalg.eigvals(ca @ cb).real
    cross = np.sqrt(values[values > 1e-3]).sum()
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
