# what: the logit, the log of the ratio; violates "what is p_data / p_g at each of them"
import numpy as np


def density_ratio(d):
    return np.log(d) - np.log1p(-d)
