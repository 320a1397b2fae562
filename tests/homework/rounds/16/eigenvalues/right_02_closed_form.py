# what: the quadratic formula with a complex square root.
import cmath

import numpy as np


def eigenvalues(gamma):
    root = cmath.sqrt(gamma * gamma - 1)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2], dtype=np.complex128)
