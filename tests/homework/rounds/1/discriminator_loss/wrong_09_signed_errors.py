# what: adds up the signed errors label minus answer, which cancel, instead of log-losses (lesson 2.3)
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    error_real = np.mean(1 - d_real)
    error_fake = np.mean(0 - d_fake)
    return error_real + error_fake
