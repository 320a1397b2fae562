# what: probabilities, minus the mean of the logarithms with NumPy
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -np.log(d_fake).mean()
