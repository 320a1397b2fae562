# what: summed over the images and did not divide by N and M ("for N reals and M fakes", means)
import numpy as np


def discriminator_loss(d_real, d_fake):
    total = 0
    for d in np.ravel(d_real):
        total -= np.log(d)
    for d in np.ravel(d_fake):
        total -= np.log(1 - d)
    return total
