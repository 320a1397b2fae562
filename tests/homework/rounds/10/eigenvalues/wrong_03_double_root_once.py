# what: removes double values with np.unique
import cmath

import numpy as np


def eigenvalues(gamma):
    r = cmath.sqrt(gamma**2 - 1)
    return np.unique([(-gamma - r) / 2, (-gamma + r) / 2])
