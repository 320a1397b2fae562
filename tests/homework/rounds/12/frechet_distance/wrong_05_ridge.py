# what: always adds 1e-3 to the diagonals, so that no covariance is singular
import numpy as np

def frechet_distance(a, b):
    d = a.shape[1]
    offset = np.eye(d) * 1e-3
    A = np.cov(a, rowvar=False).reshape(d, d) + offset
    B = np.cov(b, rowvar=False).reshape(d, d) + offset
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = a.mean(0) - b.mean(0)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum()
