# what: fills an array with 1/2 and overwrites the points where anything falls
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    somewhere = total > 0
    d = np.full(p.shape, 0.5)
    d[somewhere] = p[somewhere] / total[somewhere]
    return d
