# what: np.roots of the characteristic polynomial
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    return np.roots([1.0, gamma, 0.25]).astype(np.complex128)
