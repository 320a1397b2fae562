# what: NumPy, probabilities: the formula as it stands
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.log(d_real).mean() + np.log(1 - np.asarray(d_fake)).mean()
