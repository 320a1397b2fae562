# what: the mean over all N times M pairs of a real and a fake, which is the sum of the two means
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_cost = -np.log(np.ravel(d_real))
    fake_cost = -np.log(1 - np.ravel(d_fake))
    table = real_cost[:, None] + fake_cost[None, :]
    return float(table.mean())
