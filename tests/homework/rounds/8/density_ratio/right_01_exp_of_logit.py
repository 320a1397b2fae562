# what: exp(log d - log(1 - d))
import numpy as np


def density_ratio(d):
    d = np.asarray(d, float)
    with np.errstate(divide="ignore"):
        return np.exp(np.log(d) - np.log1p(-d))
