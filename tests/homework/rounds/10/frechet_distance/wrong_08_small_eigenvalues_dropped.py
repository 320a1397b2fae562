# what: takes eigenvalues of AB below 1e-3 for rounding and drops them
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    lam = np.linalg.eigvals(A @ B).real
    lam = lam[lam > 1e-3]  # but for rounding
    mean_gap = a.mean(0) - b.mean(0)
    return float(mean_gap @ mean_gap + np.trace(A) + np.trace(B) - 2 * np.sum(np.sqrt(lam)))
