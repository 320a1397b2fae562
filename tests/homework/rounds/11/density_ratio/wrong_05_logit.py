# what: returns the log of the ratio
import numpy as np


def density_ratio(d):
    return np.log(d) - np.log(1 - d)
