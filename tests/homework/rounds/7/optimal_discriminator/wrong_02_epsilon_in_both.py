# what: adds epsilons of 1e-6 so that 0/0 becomes 1/2, which pulls the answer to 1/2 wherever both densities are small. Quote: "What counts is the ratio, not the distance"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    eps = 1e-6
    return (p + eps) / (p + q + 2 * eps)
