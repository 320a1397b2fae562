# what: takes eigenvalues below 1e-4 for rounding errors
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(cov_a @ cov_b).real
    values = values[values > 1e-4]
    return float(gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sqrt(values).sum())
