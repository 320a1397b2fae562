# what: right; eigenvalues of AB as in the hint, real parts, cut at 0
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    lam = np.linalg.eigvals(A @ B).real.clip(min=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
