# what: three cases by hand, below, at and above gamma = 1; the small root from the product of both
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    if gamma < 1:
        turn = 0.5 * math.sqrt((1 - gamma) * (1 + gamma))
        pair = [complex(-gamma / 2, turn), complex(-gamma / 2, -turn)]
    elif gamma == 1:
        pair = [-0.5, -0.5]
    else:
        large = -(gamma + math.sqrt((gamma - 1) * (gamma + 1))) / 2
        pair = [0.25 / large, large]
    return np.array(pair, dtype="complex128")
