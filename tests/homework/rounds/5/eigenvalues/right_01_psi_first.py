# what: right, the matrix of the pair (psi, theta); the order of the two does not change the eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    #              psi     theta
    J = np.array([[-gamma, -0.5], [0.5, 0.0]], dtype=np.complex128)
    return np.linalg.eigvals(J)
