# what: the second line was copied from the first and still has d_real in it: the fakes are never looked at. Quote: "for $M$ fakes (`d_fake`)"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = -np.mean(np.log(d_real))
    fake_loss = -np.mean(np.log(1 - d_real))
    total_loss = real_loss + fake_loss
    return total_loss
