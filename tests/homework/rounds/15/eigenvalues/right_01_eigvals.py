# what: the matrix, given to NumPy, and cast to complex
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(matrix).astype(complex)
