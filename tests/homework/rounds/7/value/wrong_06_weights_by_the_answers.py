# what: reads E log D as sum of D log D, weighting by D's answers; the estimate is the plain mean over the samples. Quote: "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # expectation = sum of probability times value
    first = np.sum(d_real * np.log(d_real))
    second = np.sum((1 - d_fake) * np.log(1 - d_fake))
    return first + second
