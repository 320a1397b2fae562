# what: wrote the minimax (saturating) loss, the mean of log(1 - d)
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean(np.log(1 - d_fake))
