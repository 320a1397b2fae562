# what: one root by cmath, the other from the determinant 1/4 (the product of the two)
import cmath

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    larger = -(gamma + cmath.sqrt(gamma * gamma - 1)) / 2  # never 0
    return np.array([larger, 0.25 / larger])
