# what: normalised the ratios to mean 1, "because they are densities" ("p_data / p_g at each of them")
import numpy as np


def density_ratio(d):
    r = d / (1 - d)
    return r / r.mean()
