# what: reads min_G max_D as np.max over the reals' answers and np.min over the fakes', instead of means -- "The maximum is over the weights of $D$."
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    max_d = np.max(np.log(np.asarray(d_real)))
    min_g = np.min(np.log(1 - np.asarray(d_fake)))
    return max_d + min_g
