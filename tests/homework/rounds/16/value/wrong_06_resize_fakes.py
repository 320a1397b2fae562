# what: brings the fakes to length N with np.resize to be able to add the arrays, so fakes are repeated or cut off
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_fake = np.resize(d_fake, np.shape(d_real))
    return np.mean(np.log(d_real) + np.log(1 - d_fake))
