# what: the fakes' half is written with log D (the non-saturating loss) instead of log(1 - D)
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = np.asarray(p, "float64")
    q = np.asarray(q, "float64")
    d = np.where(p + q > 0, p / np.maximum(p + q, 1e-12), 0.5)
    safe = np.maximum(d, 1e-12)
    real = np.sum(p * np.log(safe))
    fake = -np.sum(q * np.log(safe))
    return real + fake
