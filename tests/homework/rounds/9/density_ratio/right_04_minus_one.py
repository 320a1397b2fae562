# what: 1/(1 - d) - 1 written as a single fraction with np.divide, inputs untouched
import numpy as np


def density_ratio(d):
    return np.divide(d, np.subtract(1.0, d), out=np.full(np.shape(d), np.inf), where=np.not_equal(d, 1))
