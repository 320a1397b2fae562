# what: np.where on the denominator and on the result
import numpy as np


def optimal_discriminator(p, q):
    p = np.float64(p)
    q = np.float64(q)
    nobody = (p == 0) & (q == 0)
    safe = np.where(nobody, 1.0, p + q)
    return np.where(nobody, 0.5, p / safe)
