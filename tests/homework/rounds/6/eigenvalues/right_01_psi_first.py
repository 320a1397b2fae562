# what: right; the matrix for the order (psi, theta), which has the same eigenvalues, complex from the start
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # d/dt (psi, theta)
    m = np.zeros((2, 2), dtype=np.complex128)
    m[0, 0] = -gamma
    m[0, 1] = -1 / 2
    m[1, 0] = 1 / 2
    values, vectors = np.linalg.eig(m)
    return values
