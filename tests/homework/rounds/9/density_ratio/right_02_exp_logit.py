# what: exp of the logit
import numpy as np


def density_ratio(d):
    d = np.asarray(d, dtype="float64")
    with np.errstate(divide="ignore"):
        return np.exp(np.log(d) - np.log1p(-d))
