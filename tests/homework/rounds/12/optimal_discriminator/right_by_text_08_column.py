# what: returns a column like the output of a network
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    d = np.where(total == 0, 0.5, p / np.where(total == 0, 1, total))
    return d.reshape(-1, 1)
