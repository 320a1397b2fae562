# what: returns J_D (minus signs in front of both means), the loss of D, not the value -- "Mind the sign: is it a loss?"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real_part = np.mean(bce(1, np.asarray(d_real)))
    fake_part = np.mean(bce(0, np.asarray(d_fake)))
    return real_part + fake_part
