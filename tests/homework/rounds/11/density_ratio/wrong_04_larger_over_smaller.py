# what: always divides the larger by the smaller
import numpy as np


def density_ratio(d):
    return np.maximum(d, 1 - d) / np.minimum(d, 1 - d)
