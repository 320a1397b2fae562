# what: answers one half as soon as one of the two densities is zero
import numpy as np


def optimal_discriminator(p, q):
    d = np.full(len(p), 0.5)
    ok = (p != 0) & (q != 0)
    d[ok] = p[ok] / (p[ok] + q[ok])
    return d
