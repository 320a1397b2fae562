# what: writes the matrix for (psi, theta) instead of (theta, psi), which has the same eigenvalues; NumPy does the rest
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    M = np.zeros((2, 2), dtype=np.complex128)
    M[0, 0] = -gamma  # psi' = -gamma psi - theta/2
    M[0, 1] = -1 / 2
    M[1, 0] = +1 / 2  # theta' = psi/2
    lam, _vectors = np.linalg.eig(M)
    return lam
