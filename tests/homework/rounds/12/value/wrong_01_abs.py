# what: takes the absolute value, since a value should be positive
import numpy as np


def value(d_real, d_fake):
    return abs(np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake)))
