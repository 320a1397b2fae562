# what: the mean over all N x M pairs of a real and a fake, which is the sum of the two means
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_real = np.log(np.asarray(d_real, float)).reshape(-1, 1)
    log_fake = np.log(1 - np.asarray(d_fake, float)).reshape(1, -1)
    return (log_real + log_fake).mean()
