# what: takes the conjugate of the first root for the second: right below gamma = 1, but above it the roots are real and one comes twice -- "return its two eigenvalues for a given $\gamma$"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    lam = (-gamma + cmath.sqrt(gamma**2 - 1)) / 2
    return np.array([lam, lam.conjugate()])  # eigenvalues come in conjugate pairs
