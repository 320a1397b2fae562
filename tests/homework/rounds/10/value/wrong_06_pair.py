# what: returns the two expectations as a pair and does not add them
import numpy as np


def value(d_real, d_fake):
    e_real = float(np.mean(np.log(d_real)))
    e_fake = float(np.mean(np.log(1 - d_fake)))
    return e_real, e_fake
