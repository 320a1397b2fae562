# what: uses eigvalsh for AB, which is not symmetric, because the hint says that the eigenvalues are real.
import numpy as np


def frechet_distance(a, b):
    difference = np.mean(a, axis=0) - np.mean(b, axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False, ddof=1))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False, ddof=1))
    eigen = np.linalg.eigvalsh(cov_a @ cov_b)
    trace = np.sum(np.sqrt(np.where(eigen > 0, eigen, 0)))
    return float(np.dot(difference, difference) + np.trace(cov_a) + np.trace(cov_b) - 2 * trace)
