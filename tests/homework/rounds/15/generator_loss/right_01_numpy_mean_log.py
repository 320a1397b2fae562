# what: minus the mean logarithm, NumPy, from probabilities
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -np.mean(np.log(d_fake))
