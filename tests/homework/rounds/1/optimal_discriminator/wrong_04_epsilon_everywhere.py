# what: adds 1e-8 to both densities: 1/2 at 0/0, but wrong in the tails, where both densities are tiny and only their ratio counts (lesson 3.3)
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    eps = 1e-8
    return (p + eps) / (p + q + 2 * eps)
