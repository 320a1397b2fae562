# what: both sums are divided by the number of reals. Quote: "$N$ and $M$ may differ."
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    loss_real = -np.sum(np.log(d_real)) / n
    loss_fake = -np.sum(np.log(1 - d_fake)) / n
    return loss_real + loss_fake
