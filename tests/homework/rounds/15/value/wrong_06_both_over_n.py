# what: divides the fakes' sum by the number of reals
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    n = d_real.shape[0]
    total = 0.0
    for z in d_real.flatten():
        total -= np.logaddexp(0.0, -z)
    for z in d_fake.flatten():
        total -= np.logaddexp(0.0, z)
    return total / n
