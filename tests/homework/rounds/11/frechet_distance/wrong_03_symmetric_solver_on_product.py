# what: eigvalsh of the product of the covariances
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(0) - b.mean(0)
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    values = np.linalg.eigvalsh(cov_a @ cov_b)
    return gap @ gap + np.trace(cov_a + cov_b) - 2 * np.sqrt(np.maximum(values, 0)).sum()
