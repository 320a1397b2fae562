# what: one branch per label, computed in 64 bits, handed back as np.float32
import math

import numpy as np


def bce(y, p):
    if y == 1:
        return np.float32(-math.log(p))
    return np.float32(-math.log1p(-p))
