# what: takes V as the difference of the players' losses, J_G - J_D; V is -J_D, the non-saturating J_G has no part in it
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def generator_loss(d_fake):
    return -np.mean(np.log(d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # D wants it large (J_D small), G wants it small (J_G small)
    return generator_loss(d_fake) - discriminator_loss(d_real, d_fake)
