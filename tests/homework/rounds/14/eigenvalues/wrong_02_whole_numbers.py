# what: the matrix is made of whole numbers, so 0.5 becomes 0
import numpy as np


def eigenvalues(gamma):
    m = np.array([[0, 0], [0, 0]])
    m[0, 1] = 1 / 2
    m[1, 0] = -1 / 2
    m[1, 1] = -gamma
    return np.linalg.eigvals(m).astype(complex)
