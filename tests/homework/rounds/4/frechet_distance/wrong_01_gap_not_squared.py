# what: takes the norm of the difference of the means and forgets to square it: "$$(\mu_a - \mu_b)^2 + (s_a - s_b)^2.$$"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, mu_b = np.mean(a, axis=0), np.mean(b, axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eigenvalues = np.linalg.eigvals(A @ B).real.clip(min=0)
    gap = np.linalg.norm(mu_a - mu_b)
    return gap + np.trace(A + B) - 2 * np.sqrt(eigenvalues).sum()
