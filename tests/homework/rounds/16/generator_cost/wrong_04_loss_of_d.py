# what: returns the discriminator's loss, the cross-entropy, which is the negative of the value V.
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(np.float64), q.astype(np.float64)
    s = np.where(p + q > 0, p + q, 1)
    d = p / s
    real = -np.sum(p * np.log(np.where(p > 0, d, 1)))
    fake = -np.sum(q * np.log(np.where(q > 0, 1 - d, 1)))
    return real + fake
