# what: wrong: a matrix outside the function collects the gamma of every call
import numpy as np


MATRIX = np.array([[0.0, 0.5], [-0.5, 0.0]])


def eigenvalues(gamma):
    MATRIX[1, 1] -= gamma
    return np.linalg.eigvals(MATRIX).astype(complex)
