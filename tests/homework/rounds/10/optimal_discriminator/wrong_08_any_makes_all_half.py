# what: tests with any() and then returns one half for the whole array
import numpy as np


def optimal_discriminator(p, q):
    s = p + q
    if np.any(s == 0):
        return np.full(p.shape, 0.5)
    return p / s
