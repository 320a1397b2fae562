# what: "loss =" in place of "loss +=" for the fakes, so the reals' part is lost. Quote: "the mean over the reals plus the mean over the"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss = 0
    loss += np.mean([bce(1, p) for p in d_real])
    loss = np.mean([bce(0, p) for p in d_fake])
    return loss
