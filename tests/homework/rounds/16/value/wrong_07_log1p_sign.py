# what: np.log1p(d_fake) without the minus sign, which is log(1 + d)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return float(np.mean(np.log(d_real)) + np.mean(np.log1p(d_fake)))
