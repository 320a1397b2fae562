# what: averages D's answers first and takes the logarithm of the mean, not the mean of the logarithms -- "Their means, by hand"
import numpy as np


def bce(y, p):
    """BCE of one answer."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return bce(1, np.mean(d_real)) + bce(0, np.mean(d_fake))
