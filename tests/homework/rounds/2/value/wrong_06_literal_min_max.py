# what: takes min max literally: the largest log D(x) plus the smallest log(1 - D(G(z))) of the batch, instead of the two means
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    max_D = np.max(np.log(d_real))
    min_G = np.min(np.log(1 - d_fake))
    return max_D + min_G
