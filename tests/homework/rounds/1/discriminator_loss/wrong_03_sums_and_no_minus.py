# what: two mistakes: sums instead of means, and the minus sign is missing
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return np.sum(np.log(d_real)) + np.sum(np.log(1 - d_fake))
