# what: one-sided label smoothing (0.9 for the reals), copied from a DCGAN tutorial: J_D has label 1 for the reals
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



REAL_LABEL = 0.9
FAKE_LABEL = 0.0


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return np.mean(bce(REAL_LABEL, d_real)) + np.mean(bce(FAKE_LABEL, d_fake))
