# what: right: divides, and replaces 0 / 0 by nan_to_num's keyword nan
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(all="ignore"):
        return np.nan_to_num(np.true_divide(p, np.add(p, q)), nan=0.5)
