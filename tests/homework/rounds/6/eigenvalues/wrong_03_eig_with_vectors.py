# what: returns all that np.linalg.eig gives, eigenvalues and eigenvectors together, not an array of two numbers. "a complex array (2,)"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eig(matrix)
