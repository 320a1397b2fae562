# what: subtracts the fakes' term instead of adding it: two opponents, so a minus between them
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    for_d = np.mean(np.log(d_real))
    for_g = np.mean(np.log(1 - d_fake))
    return for_d - for_g
