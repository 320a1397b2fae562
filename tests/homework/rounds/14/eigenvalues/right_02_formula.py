# what: right: the quadratic formula with a complex root
import cmath

import numpy as np


def eigenvalues(gamma):
    root = cmath.sqrt(gamma**2 - 1)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2])
