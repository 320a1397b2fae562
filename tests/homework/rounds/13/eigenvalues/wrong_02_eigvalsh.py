# what: wrong: eigvalsh, for symmetric matrices, on a matrix that is not
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(matrix).astype(complex)
