# what: adds the two arrays before the mean, as the expectation is often printed; with N != M the shapes do not fit (ValueError). Quote: "$N$ and $M$ may differ."
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.mean(np.log(d_real) + np.log(1 - d_fake))
