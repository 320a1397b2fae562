# what: no logarithm: mean answer to reals minus mean answer to fakes ("V(D, G), estimated from D's answers")
import numpy as np


def value(d_real, d_fake):
    return float(np.mean(d_real) - np.mean(d_fake))
