# what: d / (1 - d)
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        return np.true_divide(d, 1 - d)
