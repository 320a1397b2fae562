# what: lets 0/0 become nan and turns nan into 1/2
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(invalid="ignore"):
        d = p / (p + q)
    return np.nan_to_num(d, nan=0.5)
