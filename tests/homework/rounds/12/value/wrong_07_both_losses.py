# what: subtracts the losses of both players
import numpy as np


def value(d_real, d_fake):
    j_d = -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
    j_g = -np.mean(np.log(d_fake))
    return -(j_d + j_g)
