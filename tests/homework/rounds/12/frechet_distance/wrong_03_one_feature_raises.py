# what: does not expect a 0-d covariance
import numpy as np

def frechet_distance(a, b):
    A, B = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    eig = np.linalg.eigvals(A @ B)
    gap = a.mean(0) - b.mean(0)
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(np.abs(eig)).sum()
