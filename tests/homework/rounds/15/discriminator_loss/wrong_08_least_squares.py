# what: the least-squares (LSGAN) loss instead of cross-entropy
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = np.mean(np.square(d_real - 1.0))
    fake_loss = np.mean(np.square(d_fake))
    return float(real_loss + fake_loss)
