# what: a minus sign on the reals only, the fakes' half enters with the wrong sign
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = -np.mean(np.log(d_real))
    loss_fake = np.mean(np.log(1 - d_fake))
    return loss_real + loss_fake
