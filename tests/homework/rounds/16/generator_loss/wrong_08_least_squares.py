# what: used the generator's loss of LSGAN, the mean squared distance to the label 1
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    target = np.ones_like(d_fake)
    return float(np.mean((d_fake - target) ** 2))
