# what: right; the quadratic formula by hand, with cmath and plain Python numbers
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    disc = cmath.sqrt(gamma * gamma - 1)
    return np.array([(-gamma - disc) / 2, (-gamma + disc) / 2])
