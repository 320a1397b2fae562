# what: odd but legal: minus the log of the product of the two geometric means (probabilities)
import numpy as np


def geometric_mean(x):
    x = np.asarray(x, dtype=float)
    return np.prod(x ** (1 / x.size))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.log(geometric_mean(d_real) * geometric_mean(1 - np.asarray(d_fake, dtype=float)))
