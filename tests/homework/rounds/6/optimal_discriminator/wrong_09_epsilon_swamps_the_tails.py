# what: adds 1e-6 to both densities so that 0/0 becomes 1/2, but this pulls small densities (the tails) towards 1/2 too -- "Out there both densities are tiny."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p = p + 1e-6
    q = q + 1e-6
    return p / (p + q)
