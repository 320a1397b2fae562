# what: calls a density 0 when it is below 0.001: one half at points where both are merely small
import numpy as np

def optimal_discriminator(p, q):
    zero = np.isclose(p, 0, atol=1e-3) & np.isclose(q, 0, atol=1e-3)
    return np.where(zero, 0.5, p / np.where(zero, 1, p + q))
