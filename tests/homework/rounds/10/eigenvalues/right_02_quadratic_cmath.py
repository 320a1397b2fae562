# what: the quadratic formula with cmath, the plus root first
import cmath

import numpy as np


def eigenvalues(gamma):
    root = cmath.sqrt(gamma * gamma - 1)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2])
