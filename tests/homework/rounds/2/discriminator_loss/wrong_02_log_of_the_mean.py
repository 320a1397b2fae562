# what: takes the mean of D's answers first and then the logarithm: log of a mean instead of mean of the logs
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    D_x = np.mean(d_real)  # average D(x), like the D(x) printed by the DCGAN tutorial
    D_G_z = np.mean(d_fake)
    return -(np.log(D_x) + np.log(1 - D_G_z))
