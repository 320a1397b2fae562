# what: the hint: roots of the eigenvalues of AB
import numpy as np

def frechet_distance(a, b):
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eig = np.linalg.eigvals(A @ B).real
    root = np.sqrt(np.clip(eig, 0, None)).sum()
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * root)
