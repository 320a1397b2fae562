# what: written for one point: `if p + q == 0` raises for an array of more than one. Ruled out by: "both NumPy arrays of shape `(n,)`"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if p + q == 0:
        return 0.5
    return p / (p + q)
