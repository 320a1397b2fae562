# what: writes the matrix down and lets NumPy find the eigenvalues, made complex
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvals(matrix).astype(complex)
