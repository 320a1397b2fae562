# what: stacks reals and fakes into one batch and takes one mean over all N + M
import numpy as np


def discriminator_loss(d_real, d_fake):
    truth = np.concatenate([d_real, 1 - d_fake])
    return float(np.mean(-np.log(truth)))
