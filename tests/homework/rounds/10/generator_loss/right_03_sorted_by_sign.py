# what: logits; softplus written by hand, with one formula for each sign
import math

import numpy as np


def generator_loss(d_fake):
    total, m = 0.0, 0
    for z in np.asarray(d_fake, dtype=np.float64).reshape(-1):
        if z >= 0:
            total += math.log1p(math.exp(-z))
        else:
            total += -z + math.log1p(math.exp(z))
        m += 1
    return total / m
