# what: right; complex matrix, NumPy's eigvals
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eigvals(J)
