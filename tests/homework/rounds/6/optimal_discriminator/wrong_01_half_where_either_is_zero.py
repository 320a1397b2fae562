# what: gives 1/2 where one of the densities is 0 (or for and); there the best answer is 0 or 1 -- "½ where both densities are 0."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(invalid="ignore"):
        return np.where((p == 0) | (q == 0), 0.5, p / (p + q))
