# what: leaves the points where both densities are 0 out of the result instead of answering 1/2 there: the array is too short. "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    occupied = (p > 0) | (q > 0)
    p, q = p[occupied], q[occupied]
    return p / (p + q)
