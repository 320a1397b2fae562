# what: returns J_D itself; V has the opposite sign: D wants it large. Quote: "Mind the sign: is it a loss?"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return discriminator_loss(d_real, d_fake)
