# what: forgets that sigma(0) is 1/2 and has ones off the diagonal
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]], dtype=complex))
