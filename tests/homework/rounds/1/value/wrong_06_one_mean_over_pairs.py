# what: adds the arrays of reals and fakes before the mean: raises a shape error when N and M differ
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.mean(np.log(d_real) + np.log(1 - d_fake))
