# what: a robust loss, with the median
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(np.median(-np.log(d_real)) + np.median(-np.log(1 - d_fake)))
