# what: probabilities, mean log d_real plus mean log1p(-d_fake)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.log(d_real).mean() + np.log1p(-d_fake).mean()
