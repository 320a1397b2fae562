# what: the two mean logarithms, NumPy, from probabilities
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.log(d_real).mean() + np.log(1 - d_fake).mean()
