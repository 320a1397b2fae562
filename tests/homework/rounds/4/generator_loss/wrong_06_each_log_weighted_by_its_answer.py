# what: reads the expectation of log D as sum of D log D: each logarithm is weighted by D's own answer. Ruled out by: "$$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.asarray(d_fake)
    # E[log D] = sum of probability * log(probability), averaged over the batch
    return -np.mean(d_fake * np.log(d_fake))
