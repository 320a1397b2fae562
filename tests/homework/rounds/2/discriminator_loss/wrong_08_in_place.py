# what: writes the logarithms into the caller's arrays (out=): the number is right, but the answers are destroyed, and a second call (or task 4 on the same answers) gets nan
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    np.log(d_real, out=d_real)  # saves memory
    np.subtract(1, d_fake, out=d_fake)
    np.log(d_fake, out=d_fake)
    return -(d_real.mean() + d_fake.mean())
