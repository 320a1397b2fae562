# what: right: the eigenvalues of A B
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvals(cov_a @ cov_b).real.clip(0)
    return gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sqrt(values).sum()
