# what: puts reals and fakes in one batch and takes one mean, twice
import numpy as np


def discriminator_loss(d_real, d_fake):
    costs = np.concatenate([-np.log(d_real), -np.log(1 - d_fake)])
    return 2 * costs.mean()
