# what: takes a.mean() and b.mean() over all numbers, as in the warm-up, instead of for each feature.
import numpy as np


def frechet_distance(a, b):
    gap = a.mean() - b.mean()
    A = np.cov(a, rowvar=False)
    B = np.cov(b, rowvar=False)
    A, B = np.atleast_2d(A), np.atleast_2d(B)
    lam = np.linalg.eigvals(A @ B).real.clip(min=0)
    return gap**2 + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum()
