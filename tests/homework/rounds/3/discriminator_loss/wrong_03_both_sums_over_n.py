# what: copied the first line for the fakes and left len(d_real) in it: both sums are divided by N. "D has answered for N real images"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = -np.sum(np.log(d_real)) / len(d_real)
    loss_fake = -np.sum(np.log(1 - d_fake)) / len(d_real)
    return loss_real + loss_fake
