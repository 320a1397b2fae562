# what: V = -J_D, with J_D written from bce
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    return np.mean(bce(1, d_real)) + np.mean(bce(0, d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    j_d = discriminator_loss(np.asarray(d_real), np.asarray(d_fake))
    return float(-j_d)
