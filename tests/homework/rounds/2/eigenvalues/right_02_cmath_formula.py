# what: the quadratic formula with cmath, the root with minus first
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    trace, det = -gamma, 1 / 4
    root = cmath.sqrt(trace**2 - 4 * det)
    return np.array([(trace - root) / 2, (trace + root) / 2])
