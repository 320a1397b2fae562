# what: ufuncs by name, lists are welcome
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        return np.true_divide(d, np.subtract(1.0, d))
