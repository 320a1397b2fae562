# what: uses task 2 with the arguments in the wrong order, so the reals are scored as fakes and the fakes as reals -- "estimated from D's answers to N reals and M fakes"
import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def discriminator_loss(d_real, d_fake):
    return np.mean(softplus(-np.asarray(d_real))) + np.mean(softplus(np.asarray(d_fake)))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return -discriminator_loss(d_fake, d_real)
