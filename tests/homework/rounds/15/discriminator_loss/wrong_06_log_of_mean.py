# what: the logarithm of the mean answer instead of the mean of the logarithms
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    p_real = np.mean(d_real)
    p_fake = np.mean(d_fake)
    return -np.log(p_real) - np.log(1 - p_fake)
