# what: reads min_G max_D as operations on the samples: the largest log D over the reals plus the smallest log(1 - D) over the fakes, where means belong. "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_part = np.max(np.log(d_real))  # max over D
    g_part = np.min(np.log(1 - d_fake))  # min over G
    return d_part + g_part
