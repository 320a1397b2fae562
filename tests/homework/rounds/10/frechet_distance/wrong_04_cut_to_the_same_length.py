# what: cuts the larger set to the size of the smaller
import numpy as np


def frechet_distance(a, b):
    size = min(len(a), len(b))
    a, b = a[:size], b[:size]
    A, B = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    lam = np.linalg.eigvals(A @ B).real
    lam = lam[lam > 0]
    return ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum()
