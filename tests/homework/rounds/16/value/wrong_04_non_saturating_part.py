# what: uses the non-saturating -log d for the fakes' part of V
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    expectation_real = np.mean(np.log(d_real))
    expectation_fake = -np.mean(np.log(d_fake))
    return expectation_real + expectation_fake
