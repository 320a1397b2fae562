# what: roots of the characteristic polynomial with np.roots
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    return np.roots([1, gamma, 0.25]).astype(complex)
