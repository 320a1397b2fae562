# what: np.cov as it comes, trace and @
import numpy as np


def frechet_distance(a, b):
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    cov_a, cov_b = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    values = np.abs(np.linalg.eigvals(cov_a @ cov_b))
    return np.dot(gap, gap) + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sum(np.sqrt(values))
