# what: the Wasserstein critic's value, mean D(real) - mean D(fake)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return float(np.mean(d_real) - np.mean(d_fake))
