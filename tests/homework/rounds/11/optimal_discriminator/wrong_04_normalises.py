# what: normalises the densities to sum to 1 first
import numpy as np


def optimal_discriminator(p, q):
    p, q = p / p.sum(), q / q.sum()
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
