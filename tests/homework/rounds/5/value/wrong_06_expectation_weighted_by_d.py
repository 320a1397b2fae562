# what: writes the expectation as a sum of "probability times log", with D's answers as the probabilities, instead of the mean over samples. Quote: "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # E[log D(x)] = sum of p(x) * log D(x)
    e_real = np.sum(d_real * np.log(d_real))
    e_fake = np.sum(d_fake * np.log(1 - d_fake))
    return e_real + e_fake
