# what: copy-paste slip: the fake term is computed from d_real again, d_fake is never used -- "Its loss is the mean over the reals plus"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.asarray(d_real)
    d_fake = np.asarray(d_fake)
    real_loss = np.mean(bce(1, d_real))
    fake_loss = np.mean(bce(0, d_real))
    return real_loss + fake_loss
