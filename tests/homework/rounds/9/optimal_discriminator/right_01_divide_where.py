# what: np.divide with out filled with one half
import numpy as np


def optimal_discriminator(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    return np.divide(p, p + q, out=np.full(p.shape, 0.5), where=(p + q) > 0)
