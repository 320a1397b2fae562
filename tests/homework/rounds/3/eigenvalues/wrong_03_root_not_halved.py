# what: slip in the quadratic formula: only gamma is divided by 2, the root of gamma^2 - 1 is not -- "return its two eigenvalues for a given $\gamma$"
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 + gamma lambda + 1/4 = 0
    discriminant = gamma**2 - 4 * (1 / 4)
    plus = -gamma / 2 + cmath.sqrt(discriminant)
    minus = -gamma / 2 - cmath.sqrt(discriminant)
    return np.array([plus, minus])
