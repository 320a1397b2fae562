# what: minus the logarithm of the mean answer, instead of the mean of minus the logarithms. Ruled out by: "$$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    average_belief = np.average(d_fake)
    return -np.log(average_belief)
