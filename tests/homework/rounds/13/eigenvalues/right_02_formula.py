# what: right: the quadratic formula with a complex root, the other one by the product 1/4
import cmath

import numpy as np


def eigenvalues(gamma):
    big = (-gamma - cmath.sqrt(gamma * gamma - 1)) / 2
    return np.array([big, 0.25 / big])
