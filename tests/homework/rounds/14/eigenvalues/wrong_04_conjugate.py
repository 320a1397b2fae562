# what: the second is taken to be the conjugate of the first, also when they are real
import cmath

import numpy as np


def eigenvalues(gamma):
    one = (-gamma + cmath.sqrt(gamma * gamma - 1)) / 2
    return np.array([one, one.conjugate()])
