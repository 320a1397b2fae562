# what: 0.5 as the second argument of nan_to_num, which is copy and not nan, so that 0/0 becomes 0
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(invalid="ignore"):
        d = p / (p + q)
    return np.nan_to_num(d, 0.5)
