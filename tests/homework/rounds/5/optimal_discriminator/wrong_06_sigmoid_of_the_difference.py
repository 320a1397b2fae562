# what: the sigmoid of p - q instead of log p - log q: right only where the densities are equal or both 0. Quote: "**The best logit is the logarithm of the ratio of"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    # logit 0 -> 1/2: also where both densities are 0
    return sigmoid(p - q)
