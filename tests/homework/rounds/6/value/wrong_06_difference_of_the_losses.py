# what: takes the value for the difference of the players' losses, J_G - J_D, with the non-saturating J_G in it -- "**Add them**, and take the mean over many: that is"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(np.asarray(d_real))) - np.mean(np.log(1 - np.asarray(d_fake)))


def generator_loss(d_fake):
    return -np.mean(np.log(np.asarray(d_fake)))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # D wants it large (so J_D small), G wants it small (so J_G small)
    return generator_loss(d_fake) - discriminator_loss(d_real, d_fake)
