# what: sigmoid of p - q; the best logit is the difference of the logarithms, log p - log q. Quote: "The best logit is the logarithm of the ratio"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    logit = p - q  # 0, so one half, where both are 0
    return 1 / (1 + np.exp(-logit))
