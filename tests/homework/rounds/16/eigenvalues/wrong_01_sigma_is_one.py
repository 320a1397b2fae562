# what: forgets that sigma(0) is one half, and writes 1 and -1 off the diagonal.
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0.0, 1.0], [-1.0, -gamma]])
    return np.linalg.eigvals(matrix).astype(complex)
