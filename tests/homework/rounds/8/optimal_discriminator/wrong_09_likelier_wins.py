# what: says 1, 0 or ½ for which density is larger; violates "so the honest answer is 90 / 120 = 0.75"
import numpy as np


def optimal_discriminator(p, q):
    return (np.sign(p - q) + 1) / 2
