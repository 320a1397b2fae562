# what: returns the real part and the imaginary part of one eigenvalue as the two numbers. "The two eigenvalues at the equilibrium: a complex array (2,)"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    first = -gamma / 2 + cmath.sqrt(gamma**2 / 4 - 1 / 4)
    return np.array([first.real, first.imag], dtype=complex)
