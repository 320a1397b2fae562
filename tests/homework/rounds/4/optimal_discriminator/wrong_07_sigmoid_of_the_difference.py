# what: sigmoid of p - q; the best logit is the difference of the logarithms, log p - log q. Ruled out by: "The best logit is the logarithm of the ratio of"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    # D ends in a sigmoid; equal densities (also 0 and 0) give 1/2
    return sigmoid(p - q)
