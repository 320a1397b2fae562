# what: has read that -log 4 is the minimum of the game and cuts the estimate off there
import math

import numpy as np


def value(d_real, d_fake):
    v = float(np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake)))
    return max(v, -math.log(4))
