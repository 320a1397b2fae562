# what: np.linalg.eig gives eigenvalues and eigenvectors, and both are returned: "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 1 / 2], [-1 / 2, -gamma]], dtype="complex128")
    return np.linalg.eig(matrix)
