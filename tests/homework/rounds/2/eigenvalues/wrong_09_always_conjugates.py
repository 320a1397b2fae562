# what: returns one eigenvalue and its conjugate; above gamma = 1 both are real and different, and the same one is returned twice
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    lam = -gamma / 2 + np.emath.sqrt(gamma**2 / 4 - 1 / 4)
    lam = complex(lam)
    return np.array([lam, lam.conjugate()])
