# what: the matrix for the order (psi, theta), which has the same eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.zeros((2, 2), dtype=complex)
    matrix[0, 0] = -gamma  # psi' by psi
    matrix[0, 1] = -1 / 2  # psi' by theta
    matrix[1, 0] = 1 / 2  # theta' by psi
    values, _ = np.linalg.eig(matrix)
    return values
