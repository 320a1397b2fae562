# what: divides both sums by the number of reals
import numpy as np


def discriminator_loss(d_real, d_fake):
    n = len(d_real)
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / n
