# what: undoes the logarithm at the end to get a probability
import numpy as np


def value(d_real, d_fake):
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return np.exp(v)
