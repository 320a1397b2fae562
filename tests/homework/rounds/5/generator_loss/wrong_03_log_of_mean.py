# what: the logarithm of the mean answer instead of the mean of the logarithms. Quote: "$$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -np.log(np.mean(d_fake))
