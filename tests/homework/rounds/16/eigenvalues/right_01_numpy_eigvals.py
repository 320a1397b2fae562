# what: writes the matrix down and lets NumPy find the eigenvalues, cast to complex.
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(matrix).astype(complex)
