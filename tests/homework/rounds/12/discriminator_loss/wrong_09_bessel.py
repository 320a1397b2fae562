# what: divides by N-1 and M-1, as for an unbiased variance
import numpy as np


def discriminator_loss(d_real, d_fake):
    n, m = len(d_real), len(d_fake)
    real = np.sum(-np.log(d_real)) / max(n - 1, 1)
    fake = np.sum(-np.log(1 - d_fake)) / max(m - 1, 1)
    return real + fake
