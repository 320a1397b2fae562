# what: has the special case only for a whole array of zeros
import numpy as np


def optimal_discriminator(p, q):
    if not np.any(p + q):
        return np.full(len(p), 0.5)
    with np.errstate(invalid="ignore"):
        return p / (p + q)
