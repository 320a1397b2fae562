# what: exact fractions, point by point
from fractions import Fraction
import numpy as np


def density_ratio(d):
    out = []
    for x in d:
        x = Fraction(float(x))
        out.append(float("inf") if x == 1 else float(x / (1 - x)))
    return np.array(out)
