# what: takes the absolute value at the end since a value must not be negative
import numpy as np


def value(d_real, d_fake):
    v = -np.mean(np.logaddexp(0.0, -d_real)) - np.mean(np.logaddexp(0.0, d_fake))
    return abs(v)
