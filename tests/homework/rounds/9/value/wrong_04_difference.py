# what: subtracts the second expectation from the first ("the estimate of V", a sum)
import numpy as np


def value(d_real, d_fake):
    e_real = np.log(d_real).mean()
    e_fake = np.log(1 - d_fake).mean()
    return e_real - e_fake
