# what: asks np.isclose whether both are zero, so that the thin tails count as zero too
import numpy as np


def optimal_discriminator(p, q):
    s = p + q
    empty = np.isclose(s, 0)
    return np.where(empty, 0.5, p / np.where(empty, 1.0, s))
