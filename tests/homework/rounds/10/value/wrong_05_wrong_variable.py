# what: copied the first line and forgot to change the variable in the second
import numpy as np


def value(d_real, d_fake):
    real = np.mean(np.log(d_real))
    fake = np.mean(np.log(1 - d_real))
    return real + fake
