# what: subtracts the fakes' term instead of adding it
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real_term = np.mean(np.log(d_real))
    fake_term = np.mean(np.log1p(-d_fake))
    # D wants the real term large and the fake term small
    return real_term - fake_term
