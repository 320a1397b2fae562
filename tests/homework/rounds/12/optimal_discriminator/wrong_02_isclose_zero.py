# what: asks np.isclose whether both densities are 0
import numpy as np


def optimal_discriminator(p, q):
    p, q = p.astype(float), q.astype(float)
    empty = np.isclose(p, 0) & np.isclose(q, 0)
    return np.where(empty, 0.5, p / np.where(empty, 1, p + q))
