# what: makes the smaller batch as long as the larger with np.resize
import numpy as np


def value(d_real, d_fake):
    n = max(len(d_real), len(d_fake))
    r = np.resize(d_real, n)
    f = np.resize(d_fake, n)
    return np.mean(np.log(r) + np.log(1 - f))
