# what: divides both sums by the number of reals
import numpy as np


def discriminator_loss(d_real, d_fake):
    n = d_real.shape[0]
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / n
