# what: probabilities, the mean over all N*M pairs of log(d_real * (1 - d_fake))
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    r = np.asarray(d_real, dtype="float64").ravel()
    f = np.asarray(d_fake, dtype="float64").ravel()
    return np.mean(np.log(np.outer(r, 1 - f)))
