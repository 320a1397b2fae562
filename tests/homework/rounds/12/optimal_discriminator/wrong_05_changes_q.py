# what: adds p to q in place
import numpy as np


def optimal_discriminator(p, q):
    q += p
    d = np.full_like(p, 0.5)
    d[q > 0] = p[q > 0] / q[q > 0]
    return d
