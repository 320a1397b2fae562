# what: minus the discriminator's loss
import numpy as np

def bce(y, p):
    return -y * np.log(p) - (1 - y) * np.log(1 - p)

def discriminator_loss(d_real, d_fake):
    return np.mean(bce(1, d_real)) + np.mean(bce(0, d_fake))

def value(d_real, d_fake):
    return -discriminator_loss(d_real, d_fake)
