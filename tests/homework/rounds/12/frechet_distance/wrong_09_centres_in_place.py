# what: centres the caller's arrays in place
import numpy as np

def frechet_distance(a, b):
    mean_a, mean_b = a.mean(axis=0), b.mean(axis=0)
    a -= mean_a
    b -= mean_b
    A, B = a.T @ a / (len(a) - 1), b.T @ b / (len(b) - 1)
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = mean_a - mean_b
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum()
