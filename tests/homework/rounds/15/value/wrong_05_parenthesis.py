# what: 1 - log D(fake) instead of log(1 - D(fake))
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.mean(np.log(d_real)) + np.mean(1 - np.log(d_fake))
