# what: np.divide with out and where, the output filled with 1/2
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    half = np.full(np.shape(p), 0.5)
    return np.divide(p, p + q, out=half, where=(p + q) != 0)
