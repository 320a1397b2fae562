# what: right, for real roots one from the formula and the other from their product 1/4, for complex ones real and imaginary part; smallest last
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    if gamma > 1:
        low = -(gamma + math.sqrt((gamma - 1) * (gamma + 1))) / 2
        high = 0.25 / low  # their product is 1/4
        return np.array([high, low], dtype="complex128")
    imaginary = math.sqrt((1 - gamma) * (1 + gamma)) / 2
    return np.array([complex(-gamma / 2, imaginary), complex(-gamma / 2, -imaginary)])
