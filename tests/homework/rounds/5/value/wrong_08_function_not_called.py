# what: puts a minus before the function itself, without calling it: TypeError. Quote: "estimated from D's answers to N reals and M fakes"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # V = -J_D
    return -discriminator_loss
