# what: wrong: singular values with a minus sign for eigenvalues
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[0, 0.5], [-0.5, -gamma]])
    return -np.linalg.svd(matrix, compute_uv=False).astype(complex)
