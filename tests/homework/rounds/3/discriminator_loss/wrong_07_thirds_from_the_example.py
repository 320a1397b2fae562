# what: copied the worked example of lesson 2 with its 1/3 before each sum, which holds for three reals and three fakes only. "D has answered for N real images"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    reals = np.sum(np.log(d_real))
    fakes = np.sum(np.log(1 - d_fake))
    return -1 / 3 * reals - 1 / 3 * fakes
