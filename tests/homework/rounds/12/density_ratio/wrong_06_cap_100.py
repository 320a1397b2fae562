# what: caps the ratio at 100, against exploding weights
import numpy as np


def density_ratio(d):
    return np.minimum(d / (1 - d), 100)
