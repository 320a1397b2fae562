# what: +gamma in the corner of the matrix, so the real parts are positive: a brake that drives away
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, gamma]])
    return np.linalg.eigvals(J).astype(complex)
