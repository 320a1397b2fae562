# what: only the part that G can change
import numpy as np


def value(d_real, d_fake):
    del d_real
    return np.mean(np.log(1 - d_fake))
