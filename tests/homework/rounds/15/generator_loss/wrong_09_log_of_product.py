# what: the logarithm of the product of all probabilities, which underflows to 0 for many fakes
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    likelihood = np.prod(d_fake)  # one logarithm is cheaper than M
    return -np.log(likelihood) / len(d_fake)
