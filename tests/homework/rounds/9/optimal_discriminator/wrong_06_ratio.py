# what: returned the ratio p / q, which is task 2 ("Return D*")
import numpy as np


def optimal_discriminator(p, q):
    d = np.full(p.shape, 0.5)
    ok = (p + q) > 0
    with np.errstate(divide="ignore"):
        d[ok] = p[ok] / q[ok]
    return d
