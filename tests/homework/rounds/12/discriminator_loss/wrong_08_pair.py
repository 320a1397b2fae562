# what: returns the two losses as a pair
import numpy as np


def discriminator_loss(d_real, d_fake):
    loss_real = -np.log(d_real).mean()
    loss_fake = -np.log(1 - d_fake).mean()
    return loss_real, loss_fake
