# what: fills a matrix of integers, so the halves become 0
import numpy as np


def eigenvalues(gamma):
    m = np.zeros((2, 2), dtype=int)
    m[0, 1] = 0.5
    m[1, 0] = -0.5
    m[1, 1] = -gamma
    return np.linalg.eigvals(m).astype(complex)
