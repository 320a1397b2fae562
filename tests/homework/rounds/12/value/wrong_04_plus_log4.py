# what: moves the equilibrium to 0 by adding log 4
import math

import numpy as np


def value(d_real, d_fake):
    return float(np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake)) + math.log(4))
