# what: throws all answers into one bag and doubles the mean: right only for N = M, else the larger group counts for more (lesson 2.2: each mean is taken on its own)
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    y = np.concatenate([np.ones(len(d_real)), np.zeros(len(d_fake))])
    p = np.concatenate([d_real, d_fake])
    bce = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return 2 * bce.mean()  # sum of two means, not one mean
