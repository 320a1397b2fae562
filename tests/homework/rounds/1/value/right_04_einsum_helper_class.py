# what: probabilities; a small class that holds the answers and takes means with einsum
import numpy as np


class Expectation:
    """The mean of a function over samples."""

    def __init__(self, samples):
        self.samples = np.asarray(samples, dtype=np.float64).ravel()

    def of(self, function):
        weights = np.full(self.samples.size, 1 / self.samples.size)
        return np.einsum("i,i->", weights, function(self.samples))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return Expectation(d_real).of(np.log) + Expectation(d_fake).of(lambda d: np.log(1 - d))
