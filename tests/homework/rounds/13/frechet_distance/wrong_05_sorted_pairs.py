# what: wrong: pairs the sorted eigenvalues of A and of B, as if they had the same eigenvectors
import numpy as np


def frechet_distance(a, b):
    ca = np.atleast_2d(np.cov(a, rowvar=False))
    cb = np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    va, vb = np.linalg.eigvalsh(ca), np.linalg.eigvalsh(cb)
    cross = np.sqrt(np.maximum(va, 0) * np.maximum(vb, 0)).sum()
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * cross)
