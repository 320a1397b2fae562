# what: right, a beginner's distinction of turning and creeping, filled into a complex array
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    result = np.zeros(2, dtype=complex)
    if gamma < 1:
        # the pendulum swings
        omega = math.sqrt(1 - gamma * gamma) / 2
        result[0] = complex(-gamma / 2, omega)
        result[1] = complex(-gamma / 2, -omega)
    else:
        # it creeps: both are real, and their product is 1/4
        fast = -(gamma + math.sqrt((gamma - 1) * (gamma + 1))) / 2
        result[0] = fast
        result[1] = 0.25 / fast
    return result
