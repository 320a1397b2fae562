# what: reads the expectation as sum p log p and weights each logarithm by D's own answer: the expectation is over the samples, so each counts 1/N (or 1/M)
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # E[log D] = sum of probability times log
    first = np.sum(d_real * np.log(d_real)) / np.sum(d_real)
    second = np.sum((1 - d_fake) * np.log(1 - d_fake)) / np.sum(1 - d_fake)
    return first + second
