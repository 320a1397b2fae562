# what: np.divide with out and where
import numpy as np


def optimal_discriminator(p, q):
    total = p.astype(np.float64) + q
    return np.divide(p, total, out=np.full(p.shape, 0.5), where=total > 0)
