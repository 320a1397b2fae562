# what: a list comprehension with a conditional
import numpy as np


def optimal_discriminator(p, q):
    return np.array([0.5 if a == b == 0 else a / (a + b) for a, b in zip(p, q)], dtype=float)
