# what: right, the matrix for (psi, theta) in this order, which has the same eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    #            psi     theta
    J = np.array([[-gamma, -0.5], [0.5, 0.0]])
    return np.linalg.eigvals(J.astype(np.complex128))
