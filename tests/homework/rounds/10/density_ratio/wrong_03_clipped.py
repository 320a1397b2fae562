# what: clips D to [1e-4, 1 - 1e-4] so that the ratio stays below 10000
import numpy as np


def density_ratio(d):
    d = np.clip(d, 1e-4, 1 - 1e-4)
    return d / (1 - d)
