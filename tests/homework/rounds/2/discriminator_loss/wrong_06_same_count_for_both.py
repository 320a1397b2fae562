# what: divides the sum over the fakes by N, the number of reals, instead of by M (a copied line)
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    N = d_real.shape[0]
    real_part = -np.sum(np.log(d_real)) / N
    fake_part = -np.sum(np.log(1.0 - d_fake)) / N
    return real_part + fake_part
