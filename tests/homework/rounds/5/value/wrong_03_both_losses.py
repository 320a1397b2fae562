# what: takes V for minus the sum of both players' losses, -(J_D + J_G). Quote: "take the mean over many: that is $-J_D$"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def generator_loss(d_fake):
    return -np.mean(np.log(d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return -(discriminator_loss(d_real, d_fake) + generator_loss(d_fake))
