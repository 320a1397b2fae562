# what: tests for zeros with any() and then gives ½ at every point ("at each of them, and ½ where both densities are 0")
import numpy as np


def optimal_discriminator(p, q):
    if np.any(p + q == 0):
        return 0.5 * np.ones_like(p)
    return p / (p + q)
