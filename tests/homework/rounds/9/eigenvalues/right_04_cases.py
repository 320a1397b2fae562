# what: slow, fast and turning case by hand, transposed order of the players
import math

import numpy as np


def eigenvalues(gamma):
    g = float(gamma)
    if abs(g) < 1:
        w = math.sqrt(1 - g * g) / 2
        return np.array([complex(-g / 2, w), complex(-g / 2, -w)])
    r = math.sqrt((g - 1) * (g + 1)) / 2
    return np.array([-g / 2 + r, -g / 2 - r]).astype(complex)
