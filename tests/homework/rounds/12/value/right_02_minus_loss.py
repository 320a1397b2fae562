# what: minus the discriminator loss
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.average(np.log(d_real)) - np.average(np.log1p(-d_fake))


def value(d_real, d_fake):
    return -discriminator_loss(d_real, d_fake)
