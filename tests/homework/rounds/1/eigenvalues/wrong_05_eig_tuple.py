# what: returns all that np.linalg.eig gives (values and vectors) and not the array (2,) of eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eig(J)
