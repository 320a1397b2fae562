# what: computes the expectation of log D as sum D log D, as if D's answers were the probabilities of the samples: the samples are already drawn, a plain mean is due. "estimated from D's answers to N reals and M"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real), np.asarray(d_fake)
    # E[f] = sum of probability * f
    e_real = np.sum(d_real * np.log(d_real))
    e_fake = np.sum((1 - d_fake) * np.log(1 - d_fake))
    return e_real + e_fake
