# what: adds 0.001 to the diagonals so that nothing is singular
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    d = a.shape[1]
    cov_a = np.cov(a, rowvar=False).reshape(d, d)
    cov_b = np.cov(b, rowvar=False).reshape(d, d)
    offset = 1e-3 * np.eye(d)
    values = np.linalg.eigvals((cov_a + offset) @ (cov_b + offset))
    return gap @ gap + np.trace(cov_a + cov_b) - 2 * np.sum(np.sqrt(np.abs(values)))
