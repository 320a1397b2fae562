# what: takes 1/2 as the label that G hopes for (the answer at the equilibrium) instead of 1
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # G has won when D cannot tell: D = 0.5
    return np.mean(bce(0.5, d_fake))
