# what: walks over pairs with zip, so the longer array is cut; violates "N and M may differ"
import math
import numpy as np


def discriminator_loss(d_real, d_fake):
    total, n = 0.0, 0
    for r, f in zip(np.ravel(d_real), np.ravel(d_fake)):
        total += -math.log(r) - math.log(1 - f)
        n += 1
    return total / n
