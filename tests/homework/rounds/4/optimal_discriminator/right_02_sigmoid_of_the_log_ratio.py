# what: sigmoid of log p - log q, with the points where both are 0 put right afterwards
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        logit = np.log(p) - np.log(q)
        d = 1 / (1 + np.exp(-logit))
    d[(p == 0) & (q == 0)] = 0.5
    return d
