# what: logarithm of the mean instead of the mean of the logarithms
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    mean_real = np.mean(d_real)
    mean_fake = np.mean(d_fake)
    return -np.log(mean_real) - np.log(1 - mean_fake)
