# what: np.divide with where and an output that was filled with one half
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.divide(p, total, out=np.full(p.shape, 0.5), where=total > 0)
