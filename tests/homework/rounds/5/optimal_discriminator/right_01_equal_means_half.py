# what: where p == q the answer is 1/2 anyway, be they 0 or not; elsewhere the formula
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(invalid="ignore"):
        return np.where(p == q, 0.5, p / (p + q))
