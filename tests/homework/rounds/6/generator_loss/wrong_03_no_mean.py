# what: returns the loss of each fake, an array, and does not average -- "J_G, non-saturating, for M fakes: one number."
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return bce(1, np.asarray(d_fake))
