# what: the second term was copied from the first and still has d_real in it: d_fake is never used
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_d_real = np.log(d_real)
    log_d_fake = np.log(1 - d_real)
    return log_d_real.mean() + log_d_fake.mean()
