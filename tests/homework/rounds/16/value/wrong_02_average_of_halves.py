# what: averages the two expectations instead of adding them (a factor 1/2)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    parts = [np.mean(np.log(d_real)), np.mean(np.log(1 - d_fake))]
    return np.mean(parts)
