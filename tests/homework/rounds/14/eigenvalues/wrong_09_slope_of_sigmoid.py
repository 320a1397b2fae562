# what: the sigmoid's slope at 0, 1/4, stands where its value, 1/2, belongs
import numpy as np


def eigenvalues(gamma):
    s = 0.5 * (1 - 0.5)
    return np.linalg.eigvals(np.array([[0, s], [-s, -gamma]], dtype=complex))
