# what: the hint: the sum of the roots of AB's eigenvalues, with small negative ones set to 0
import numpy as np


def frechet_distance(a, b):
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(cov_a @ cov_b).real
    mean_part = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    roots = np.sqrt(np.clip(values, 0, None)).sum()
    return float(mean_part + np.trace(cov_a) + np.trace(cov_b) - 2 * roots)
