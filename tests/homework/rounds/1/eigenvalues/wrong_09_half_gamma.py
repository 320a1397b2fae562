# what: gamma/2 instead of gamma in the corner of the matrix (the penalty gamma/2*psi^2 has the slope gamma*psi)
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    a = np.array([[0, 0.5], [-0.5, -gamma / 2]])
    w, v = np.linalg.eig(a)
    return w.astype("complex128")
