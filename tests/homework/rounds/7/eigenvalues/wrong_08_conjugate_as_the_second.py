# what: takes the second eigenvalue as the conjugate of the first; above gamma = 1 both are real and different, but this gives one of them twice: "return its two eigenvalues for a given $\gamma$"
import cmath
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    first = -gamma / 2 + cmath.sqrt(gamma**2 - 1) / 2
    second = first.conjugate()  # eigenvalues come in conjugate pairs
    return np.array([first, second])
