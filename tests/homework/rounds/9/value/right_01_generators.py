# what: probabilities; two generator expressions over plain floats
import math

import numpy as np


def value(d_real, d_fake):
    real = np.ravel(d_real)
    fake = np.ravel(d_fake)
    return sum(math.log(float(x)) for x in real) / real.size + sum(
        math.log(1 - float(x)) for x in fake
    ) / fake.size
