# what: reads log(1 - D(G(z))) as 1 - log D(G(z)): the 1 - has slipped out of the logarithm. "punishes belief in fakes"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.mean(np.log(d_real)) - np.mean(1 - np.log(d_fake))
