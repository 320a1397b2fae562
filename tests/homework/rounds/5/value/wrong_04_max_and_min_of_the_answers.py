# what: reads min_G max_D as a maximum over the reals' logarithms and a minimum over the fakes', not as means. Quote: "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    max_d = np.max(np.log(d_real))
    min_g = np.min(np.log(1 - d_fake))
    return max_d + min_g
