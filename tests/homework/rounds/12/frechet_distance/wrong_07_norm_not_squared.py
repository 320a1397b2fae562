# what: the norm of the gap without the square
import numpy as np

def frechet_distance(a, b):
    d = a.shape[1]
    A, B = (np.cov(x, rowvar=False).reshape(d, d) for x in (a, b))
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    gap = np.linalg.norm(a.mean(0) - b.mean(0))
    return gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum()
