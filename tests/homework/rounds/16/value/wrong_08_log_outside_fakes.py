# what: log(1 - mean(d_fake)) for the fakes, a misplaced bracket; the reals are right
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.mean(np.log(d_real)) + np.log(np.mean(1 - d_fake))
