# what: fills in one half wherever p is 0
import numpy as np


def optimal_discriminator(p, q):
    return np.divide(p, p + q, out=np.full_like(p, 0.5), where=p > 0)
