# what: adds the norm of the means' difference, and not its square. "$$(\mu_a - \mu_b)^2 + (s_a - s_b)^2.$$"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu1, mu2 = np.mean(a, axis=0), np.mean(b, axis=0)
    sigma1 = np.atleast_2d(np.cov(a, rowvar=False))
    sigma2 = np.atleast_2d(np.cov(b, rowvar=False))
    eig = np.linalg.eigvals(sigma1.dot(sigma2))
    tr_covmean = np.sum(np.sqrt(np.abs(eig)))
    return np.linalg.norm(mu1 - mu2) + np.trace(sigma1) + np.trace(sigma2) - 2 * tr_covmean
