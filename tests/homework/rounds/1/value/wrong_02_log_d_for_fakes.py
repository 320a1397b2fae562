# what: second term is log D(G(z)) instead of log(1 - D(G(z)))
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real_term = np.mean(np.log(d_real))
    fake_term = np.mean(np.log(d_fake))
    return real_term + fake_term
