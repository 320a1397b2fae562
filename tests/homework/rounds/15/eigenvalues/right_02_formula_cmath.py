# what: the quadratic formula with a complex square root
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = cmath.sqrt(gamma**2 - 1)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2])
