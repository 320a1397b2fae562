# what: LSGAN's mean squared distance to 1
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return float(np.mean((np.asarray(d_fake) - 1) ** 2))
