# what: took the mean of the two halves instead of the sum (J_D is mean over reals plus mean over fakes)
import numpy as np


def discriminator_loss(d_real, d_fake):
    real_half = np.mean(-np.log(d_real))
    fake_half = np.mean(-np.log(1 - d_fake))
    return 0.5 * (real_half + fake_half)
