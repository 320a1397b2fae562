# what: log D(G(z)) in the second term where log(1 - D(G(z))) belongs. Quote: "what is left of -L is log(1 - D(G(z)))"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    expected_real = np.log(d_real).mean()
    expected_fake = np.log(d_fake).mean()
    return expected_real + expected_fake
