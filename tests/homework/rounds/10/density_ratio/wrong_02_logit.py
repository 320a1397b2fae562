# what: returns the logarithm of the ratio
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        return np.log(d) - np.log1p(-d)
