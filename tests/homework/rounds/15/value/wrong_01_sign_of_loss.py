# what: returns the loss J_D, which is minus the value
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
