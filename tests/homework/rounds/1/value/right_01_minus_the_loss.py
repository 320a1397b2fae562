# what: minus J_D, with bce and J_D defined above
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return np.mean(bce(1, d_real)) + np.mean(bce(0, d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return -discriminator_loss(d_real, d_fake)
