# what: takes the second eigenvalue as the conjugate of the first, which is right for gamma < 1 only; for larger ones the same real eigenvalue comes twice: "return its two eigenvalues for a given $\gamma$"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    first = -gamma / 2 + cmath.sqrt(gamma**2 / 4 - 1 / 4)
    # the eigenvalues of a real matrix come in conjugate pairs
    return np.array([first, first.conjugate()])
