# what: log D(fake) in place of log(1 - D(fake))
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    m = len(d_fake)
    return -np.sum(np.log(d_real)) / n - np.sum(np.log(d_fake)) / m
