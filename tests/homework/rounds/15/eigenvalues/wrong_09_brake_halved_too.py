# what: halves the whole matrix, gamma included
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = 0.5 * np.array([[0, 1], [-1, -gamma]])
    return np.linalg.eigvals(matrix.astype(complex))
