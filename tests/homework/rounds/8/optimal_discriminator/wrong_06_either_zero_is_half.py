# what: ½ where one of the two densities is 0; violates "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    zero = (p == 0) | (q == 0)
    return np.where(zero, 0.5, p / np.where(zero, 1, p + q))
