# what: the Cholesky factor of the first covariance, then eigvalsh
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    cov_a, cov_b = (np.cov(x.T).reshape(x.shape[1], x.shape[1]) for x in (a, b))
    factor = np.linalg.cholesky(cov_a)
    inner = np.linalg.eigvalsh(factor.T @ cov_b @ factor)
    root = np.sqrt(np.clip(inner, 0, None)).sum()
    return gap @ gap + np.trace(cov_a) + np.trace(cov_b) - 2 * root
