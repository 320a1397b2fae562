# what: the exponential of the logit
import numpy as np


def density_ratio(d):
    d = np.asarray(d, dtype=np.float64)
    return np.exp(np.log(d) - np.log1p(-d))
