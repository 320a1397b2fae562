# what: takes the value for the difference of the players' losses, J_G - J_D; V is made of D's two terms alone. Quote: "D wants J_D small, so it wants V large"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def generator_loss(d_fake):
    return -np.mean(np.log(d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # zero-sum: what D loses, G wins
    return generator_loss(d_fake) - discriminator_loss(d_real, d_fake)
