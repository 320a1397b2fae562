# what: takes the root of eigenvalues that rounding has made a little negative (fewer points than features, say): nan; they must be clipped at 0: "are real and not negative, but for rounding"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    lam = np.linalg.eigvals(A @ B).real
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(lam))
