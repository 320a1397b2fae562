# what: p / (2 max(p, q)): right at equal densities and at p = 0 only; violates "D*"
import numpy as np


def optimal_discriminator(p, q):
    top = 2 * np.maximum(p, q)
    return np.divide(p, top, out=np.full(p.shape, 0.5), where=top > 0)
