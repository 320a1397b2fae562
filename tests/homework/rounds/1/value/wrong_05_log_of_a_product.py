# what: logarithm of the product of all answers, divided by N and M: underflows to log 0 = -inf for some thousand images (lesson 2.4 takes 10,000; 2.1: the log is there to avoid the product)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    n, m = len(d_real), len(d_fake)
    likelihood_real = np.prod(d_real)
    likelihood_fake = np.prod(1 - d_fake)
    return np.log(likelihood_real) / n + np.log(likelihood_fake) / m
