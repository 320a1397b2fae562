# what: waits for a ZeroDivisionError that NumPy arrays never raise: nan where both densities are 0 -- "½ where both densities are 0."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    try:
        return p / (p + q)
    except ZeroDivisionError:
        return np.full(len(p), 0.5)
