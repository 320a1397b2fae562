# what: base 10 logs
import numpy as np


def value(d_real, d_fake):
    return np.mean(np.log10(d_real)) + np.mean(np.log10(1 - d_fake))
