# what: 1/(1 - d) = (p + q)/q, off by one; violates "p_data / p_g"
import numpy as np


def density_ratio(d):
    return np.divide(1, 1 - d)
