# what: a sigmoid of the difference of the densities
import numpy as np


def optimal_discriminator(p, q):
    return 1 / (1 + np.exp(q - p))
