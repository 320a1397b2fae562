# what: takes the logarithm of the mean answer instead of the mean of the logarithms
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake))
