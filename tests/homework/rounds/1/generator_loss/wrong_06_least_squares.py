# what: the LSGAN generator loss, half the mean squared distance to 1, instead of the non-saturating cross-entropy
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    target = np.ones_like(d_fake)
    return 0.5 * np.mean((d_fake - target) ** 2)
