# what: adds the norm of the difference of the means, not the squared norm
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    cov_a, cov_b = (np.atleast_2d(np.cov(x.T)) for x in (a, b))
    eigenvalues = np.clip(np.linalg.eigvals(cov_a @ cov_b).real, 0, None)
    gap = np.linalg.norm(a.mean(axis=0) - b.mean(axis=0))
    return gap + np.trace(cov_a) + np.trace(cov_b) - 2 * np.sum(np.sqrt(eigenvalues))
