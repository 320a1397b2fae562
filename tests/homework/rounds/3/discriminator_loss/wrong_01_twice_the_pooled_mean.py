# what: takes one mean over all N + M answers and doubles it, since "the mean is half of the sum": that holds only for N = M. "N and M may differ"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    truth = np.concatenate([np.ravel(d_real), 1 - np.ravel(d_fake)])
    return 2 * np.mean(-np.log(truth))  # J_D is the sum, so two times the mean
