# what: since the two fight over one number, takes the difference of their losses, J_G - J_D: V is -J_D alone. "take the mean over many: that is"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def generator_loss(d_fake):
    return -np.mean(np.log(d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # large when D is good (J_D small) and G is bad (J_G large)
    return generator_loss(d_fake) - discriminator_loss(d_real, d_fake)
