# what: gives ½ wherever p + q is below 1e-6; violates "½ where both densities are 0" and only there
import numpy as np


def optimal_discriminator(p, q):
    s = p + q
    safe = np.where(s > 1e-6, s, 1.0)
    return np.where(s > 1e-6, p / safe, 0.5)
