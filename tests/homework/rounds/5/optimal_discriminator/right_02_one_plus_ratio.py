# what: 1 / (1 + q/p), where q/0 is infinite and gives 0; then the nans of 0/0 are set to 1/2
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = np.array(p, dtype=float)
    q = np.array(q, dtype=float)
    with np.errstate(all="ignore"):
        d = 1 / (1 + q / p)
    d[np.isnan(d)] = 0.5
    return d
