# what: the logarithm of the product of two geometric means
import math

import numpy as np


def geometric_mean(x):
    return math.exp(sum(math.log(float(v)) for v in np.ravel(x)) / np.size(x))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return math.log(geometric_mean(d_real) * geometric_mean(1 - np.asarray(d_fake)))
