# what: pulls the expectation into the logarithm: log E D in place of E log D. Quote: "V = E log D(x) + E log(1 - D(G(z)))"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    mean_real = np.mean(d_real)
    mean_fake = np.mean(d_fake)
    return np.log(mean_real) + np.log(1 - mean_fake)
