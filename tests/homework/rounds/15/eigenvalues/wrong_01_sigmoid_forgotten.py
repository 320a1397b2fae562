# what: forgets that sigmoid(0) is 1/2, the matrix has 1 and -1
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 1], [-1, -gamma]], dtype=complex)
    return np.linalg.eigvals(matrix)
