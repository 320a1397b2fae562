# what: one mean over the (N, M) table of all pairs of a real and a fake, which is the sum of the two means; from probabilities
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    cost_real = -np.log(np.asarray(d_real)).reshape(-1, 1)
    cost_fake = -np.log1p(-np.asarray(d_fake)).reshape(1, -1)
    return np.mean(cost_real + cost_fake)
