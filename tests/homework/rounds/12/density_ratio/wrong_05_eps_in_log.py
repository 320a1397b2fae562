# what: adds 1e-5 in the logarithms
import numpy as np


def density_ratio(d):
    d = np.asarray(d, dtype=np.float64)
    return np.exp(np.log(d + 1e-5) - np.log(1 - d + 1e-5))
