# what: 1 / (1 + q/p), where q/0 = inf gives 0, and nan_to_num turns 0/0 into 1/2
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        d = 1 / (1 + np.asarray(q, float) / np.asarray(p, float))
    return np.nan_to_num(d, nan=0.5)
