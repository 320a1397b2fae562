# what: always divides the smaller by the larger part
import numpy as np


def density_ratio(d):
    return np.minimum(d, 1 - d) / np.maximum(d, 1 - d)
