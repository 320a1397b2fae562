# what: covariances with the divisor n (bias=True) instead of n - 1
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    cov_a = np.atleast_2d(np.cov(a, rowvar=False, bias=True))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False, bias=True))
    gap = a.mean(axis=0) - b.mean(axis=0)
    lam = np.linalg.eigvals(cov_a @ cov_b).real
    lam[lam < 0] = 0
    return gap @ gap + np.trace(cov_a + cov_b) - 2 * np.sqrt(lam).sum()
