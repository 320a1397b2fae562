# what: divides both sums by the number of reals; the sum over the fakes needs its own M. Quote: "Each mean is taken on its own"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    log_real = np.log(d_real).sum()
    log_fake = np.log(1 - d_fake).sum()
    return -(log_real + log_fake) / n
