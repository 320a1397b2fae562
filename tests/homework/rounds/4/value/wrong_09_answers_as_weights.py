# what: takes D's answers for the probabilities in the expectation: sum of D log D, where the mean over the images belongs. Ruled out by: "The means become expectations"
import numpy as np


def expectation(probabilities, values):
    return np.sum(probabilities * values)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real), np.asarray(d_fake)
    return expectation(d_real, np.log(d_real)) + expectation(1 - d_fake, np.log(1 - d_fake))
