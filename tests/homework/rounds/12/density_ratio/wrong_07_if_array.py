# what: asks with if whether the array is near 1
import numpy as np


def density_ratio(d):
    if d == 1:
        return np.inf
    return d / (1 - d)
