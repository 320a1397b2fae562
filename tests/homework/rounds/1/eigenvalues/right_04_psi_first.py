# what: right; the matrix in the order (psi, theta), entries as complex numbers in a loop; the eigenvalues are the same in any order
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    slope = 0.5  # sigma(0)
    M = np.zeros((2, 2), dtype="complex128")
    # row 0: psi' = -gamma psi - theta/2, row 1: theta' = psi/2
    M[0, 0] = -gamma
    M[0, 1] = -slope
    M[1, 0] = slope
    values, _ = np.linalg.eig(M)
    result = np.empty(2, dtype="complex128")
    for i in range(2):
        result[i] = values[i]
    return result
