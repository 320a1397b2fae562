# what: gamma/2 in the matrix and real parts only
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0, 0.5], [-0.5, -gamma / 2]])
    return np.abs(np.linalg.eigvals(matrix)).astype(complex)
