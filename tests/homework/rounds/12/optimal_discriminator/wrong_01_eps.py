# what: adds 1e-6 to the denominator
import numpy as np


def optimal_discriminator(p, q):
    d = p / (p + q + 1e-6)
    d[(p == 0) & (q == 0)] = 0.5
    return d
