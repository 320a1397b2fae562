# what: one-sided label smoothing, since that works better
import numpy as np


def discriminator_loss(d_real, d_fake):
    real = 0.9 * np.log(d_real) + 0.1 * np.log(1 - d_real)
    fake = np.log(1 - d_fake)
    return -(np.mean(real) + np.mean(fake))
