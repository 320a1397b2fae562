# what: subtracts the sets row by row to get the gap of the means
import numpy as np

def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a.T))
    B = np.atleast_2d(np.cov(b.T))
    gap = (a - b).mean(axis=0)
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    return float((gap**2).sum() + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum())
