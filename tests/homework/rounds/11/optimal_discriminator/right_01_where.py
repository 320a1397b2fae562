# what: divides where the sum is positive, 1/2 elsewhere
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.divide(p, total, out=np.full(len(p), 0.5), where=total > 0)
