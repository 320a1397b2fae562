# what: divides the sums by N and M with //, which rounds each mean down to a whole number. "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    N = len(d_real)
    M = len(d_fake)
    sum_real = np.log(d_real).sum()
    sum_fake = np.log(1 - d_fake).sum()
    return sum_real // N + sum_fake // M
