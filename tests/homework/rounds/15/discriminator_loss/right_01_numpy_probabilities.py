# what: NumPy, from probabilities, the sum of two means
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = np.mean(-np.log(d_real))
    loss_fake = np.mean(-np.log1p(-np.asarray(d_fake)))
    return loss_real + loss_fake
