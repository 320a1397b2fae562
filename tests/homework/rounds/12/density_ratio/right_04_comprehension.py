# what: a list comprehension made an array
import numpy as np


def density_ratio(d):
    return np.array([float(x) / (1.0 - float(x)) for x in d])
