# what: hands whole arrays to a bce that is made of math.log: TypeError, only scalars can be converted
import math

import numpy as np


def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return np.mean(bce(1, d_real)) + np.mean(bce(0, d_fake))
