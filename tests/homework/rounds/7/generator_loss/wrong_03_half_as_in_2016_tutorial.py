# what: remembers the factor 1/2 of Goodfellow's 2016 tutorial, -1/2 E log D; this course has none. Quote: "J_G = -1/M sum_j log D(G(z_j))"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -0.5 * np.mean(np.log(d_fake))
