# what: the exponential of the logit
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        return np.exp(np.log(d) - np.log1p(-d))
