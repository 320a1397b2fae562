# what: follows the hint: the roots of the eigenvalues of AB, negative rounding set to 0.
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, dtype="float64"), np.asarray(b, dtype="float64")
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(cov_a @ cov_b).real
    root_trace = np.sqrt(np.maximum(values, 0)).sum()
    return gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * root_trace
