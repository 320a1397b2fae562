# what: the gap of the means is a mean squared error over the features, not the squared length -- "between the normal distributions that fit them"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean((np.mean(a, axis=0) - np.mean(b, axis=0)) ** 2)

    cov_a = np.atleast_2d(np.cov(a.T))
    cov_b = np.atleast_2d(np.cov(b.T))
    lam = np.linalg.eigvals(cov_a @ cov_b).real.clip(min=0)
    return gap + np.trace(cov_a + cov_b) - 2 * np.sqrt(lam).sum()
