# what: adds log 4 to have 0 at equilibrium
import numpy as np


def value(d_real, d_fake):
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return v + np.log(4)
