# what: returns the real and the imaginary part of one eigenvalue as the "two numbers", instead of the two eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]])
    lam = np.linalg.eigvals(J.astype(complex))[0]
    return np.array([lam.real, lam.imag], dtype=complex)
