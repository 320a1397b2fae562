# what: slip in the quadratic formula: the root is not divided by 2, -gamma/2 +- sqrt(gamma^2 - 1)
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 + gamma lambda + 1/4 = 0
    disc = cmath.sqrt(gamma**2 - 4 * 0.25)
    return np.array([-gamma / 2 + disc, -gamma / 2 - disc])
