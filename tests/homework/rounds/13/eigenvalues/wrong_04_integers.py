# what: wrong: fills a matrix of integers, so the halves and gamma's fraction are cut off
import numpy as np


def eigenvalues(gamma):
    matrix = np.full((2, 2), 0)
    matrix[0, 1] = 1 / 2
    matrix[1, 0] = -1 / 2
    matrix[1, 1] = -gamma
    return np.linalg.eigvals(matrix).astype(complex)
