# what: takes a second name for a copy, so that p itself grows to p + q
import numpy as np


def optimal_discriminator(p, q):
    total = p
    total += q
    d = np.full(p.shape, 0.5)
    np.divide(p, total, out=d, where=total != 0)
    return d
