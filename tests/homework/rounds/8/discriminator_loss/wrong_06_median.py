# what: uses the median price, "more robust"; violates J_D, which has means
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(np.median(-np.log(d_real)) + np.median(-np.log(1 - d_fake)))
