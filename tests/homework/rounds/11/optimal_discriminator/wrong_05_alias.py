# what: sums in place and overwrites p
import numpy as np


def optimal_discriminator(p, q):
    total = p
    total += q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
