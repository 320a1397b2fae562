# what: divides both sums by N, the number of reals
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    real_sum = np.sum(np.log(d_real))
    fake_sum = np.sum(np.log(1 - d_fake))
    return -(real_sum + fake_sum) / n
