# what: returns the eigenvalues of I + J, the matrix of one simultaneous step with h = 1, not those of the flow -- "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # (theta, psi) -> (theta, psi) + (theta', psi')
    M = np.eye(2) + np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvals(M).astype(complex)
