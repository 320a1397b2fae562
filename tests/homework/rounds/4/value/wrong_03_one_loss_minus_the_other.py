# what: takes V to be the difference of the two players' losses, J_G - J_D. Ruled out by: "$V(D, G)$ is $-J_D$ in the limit of many samples."
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return np.mean(bce(1, np.asarray(d_real))) + np.mean(bce(0, np.asarray(d_fake)))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean(bce(1, np.asarray(d_fake)))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # D wants it large (small J_D), G wants it small (small J_G)
    return generator_loss(d_fake) - discriminator_loss(d_real, d_fake)
