# what: forgets the 4 of b^2 - 4ac, so it takes the root of gamma^2 - 1/4. "return its two eigenvalues for a given $\gamma$"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 + gamma lambda + 1/4 = 0
    root = cmath.sqrt(gamma**2 - 1 / 4)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2])
