# what: divides the sum over the fakes by N, the number of reals, too -- "Each mean is taken on its own"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    N = len(d_real)
    return -1 / N * (np.sum(np.log(d_real)) + np.sum(np.log(1 - np.asarray(d_fake))))
