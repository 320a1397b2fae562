# what: the running total of the reals is not reset before the fakes' loop, so the reals count again, divided by M
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = 0.0
    total = 0.0
    for d in np.ravel(d_real):
        total += np.log(d)
    v += total / len(d_real)
    for d in np.ravel(d_fake):
        total += np.log(1 - d)
    v += total / len(d_fake)
    return float(v)
