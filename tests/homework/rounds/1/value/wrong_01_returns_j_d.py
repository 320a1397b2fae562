# what: returns D's loss J_D instead of the value: V is -J_D, the sign is wrong
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.mean(bce(1, d_real)) + np.mean(bce(0, d_fake))
