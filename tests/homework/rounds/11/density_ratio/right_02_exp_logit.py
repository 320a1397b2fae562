# what: the exponential of the logit
import numpy as np


def density_ratio(d):
    return np.exp(np.log(d) - np.log1p(-d))
