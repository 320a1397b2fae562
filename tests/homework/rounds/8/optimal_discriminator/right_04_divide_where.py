# what: np.divide into an array of halves
import numpy as np


def optimal_discriminator(p, q):
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    out = np.full(p.shape, 0.5)
    np.divide(p, p + q, out=out, where=(p != 0) | (q != 0))
    return out
