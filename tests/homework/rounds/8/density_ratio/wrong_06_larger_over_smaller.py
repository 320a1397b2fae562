# what: always the larger over the smaller, never below 1; violates "p_data / p_g" (it is below 1 where fakes are denser)
import numpy as np


def density_ratio(d):
    return np.maximum(d, 1 - d) / np.minimum(d, 1 - d)
