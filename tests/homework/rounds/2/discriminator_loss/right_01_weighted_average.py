# what: right: one np.average with the weights 1/N and 1/M, doubled because they sum to 2
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    truth = np.concatenate([d_real, 1 - d_fake])
    weights = np.concatenate([np.full(len(d_real), 1 / len(d_real)), np.full(len(d_fake), 1 / len(d_fake))])
    return 2 * np.average(-np.log(truth), weights=weights)
