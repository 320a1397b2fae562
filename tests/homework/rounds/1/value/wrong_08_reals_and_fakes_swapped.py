# what: reals and fakes swapped: log D of the fakes, log(1 - D) of the reals
import numpy as np


def _v(d_fake, d_real):
    return np.log(d_real).mean() + np.log(1 - d_fake).mean()


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return _v(d_real, d_fake)
