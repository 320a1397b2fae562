# what: clever: wherever p equals q, both zero or not, the answer is 1/2
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    return np.where(p == q, 0.5, p / np.where(p == q, 1, p + q))
