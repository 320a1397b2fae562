# what: returns J_D with its minus signs, a loss, instead of the value, which is -J_D. Ruled out by: "Mind the sign: is it a loss?"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real = np.array(d_real)
    d_fake = np.array(d_fake)
    V = np.mean(-np.log(d_real)) + np.mean(-np.log(1 - d_fake))
    return V
