# what: turns the fakes' answers into 1 - d in the caller's own array
import numpy as np


def discriminator_loss(d_real, d_fake):
    np.subtract(1.0, d_fake, out=d_fake)
    return float(-np.mean(np.log(d_real)) - np.mean(np.log(d_fake)))
