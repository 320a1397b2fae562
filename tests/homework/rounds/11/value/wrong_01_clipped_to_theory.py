# what: clips to [-log 4, 0] since V cannot be smaller than at equilibrium
import numpy as np


def value(d_real, d_fake):
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return float(np.clip(v, -np.log(4), 0))
