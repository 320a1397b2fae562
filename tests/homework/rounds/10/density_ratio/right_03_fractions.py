# what: exact fractions, one point at a time, infinity where the generator has nothing
from fractions import Fraction

import numpy as np


def density_ratio(d):
    out = np.zeros(len(d))
    for i, x in enumerate(d):
        x = Fraction(float(x))
        out[i] = np.inf if x == 1 else float(x / (1 - x))
    return out
