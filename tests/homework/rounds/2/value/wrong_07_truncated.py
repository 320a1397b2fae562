# what: cuts both arrays to the shorter length "so that the shapes fit": the surplus answers are lost when N and M differ
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    n = min(len(d_real), len(d_fake))
    d_real = d_real[:n]
    d_fake = d_fake[:n]
    return np.mean(np.log(d_real) + np.log(1 - d_fake))
