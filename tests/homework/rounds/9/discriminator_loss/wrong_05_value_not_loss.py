# what: no minus sign: gives V instead of the loss ("Write J_D")
import numpy as np


def discriminator_loss(d_real, d_fake):
    return np.log(d_real).mean() + np.log(1 - d_fake).mean()
