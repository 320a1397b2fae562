# what: three cases by hand, other order of the coordinates in mind
import math

import numpy as np


def eigenvalues(gamma):
    if gamma == 1:
        return np.array([-0.5 + 0j, -0.5 + 0j])
    if gamma < 1:
        turn = math.sqrt(1 - gamma * gamma)
        return np.array([complex(-gamma, turn), complex(-gamma, -turn)]) / 2
    slow = -0.5 / (gamma + math.sqrt(gamma * gamma - 1))
    return np.array([slow, 0.25 / slow], dtype=complex)
