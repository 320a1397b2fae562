# what: one mean over reals and fakes thrown together instead of the sum of two means -- "Each mean is taken on its own"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    answers = np.concatenate([d_real, d_fake])
    labels = np.concatenate([np.ones_like(d_real), np.zeros_like(d_fake)])
    return np.mean(bce(labels, answers))
