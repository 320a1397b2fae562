# what: divides the reals' sum by M and the fakes' by N; violates "N real images (d_real) and M fakes (d_fake)"
import numpy as np


def discriminator_loss(d_real, d_fake):
    n, m = len(d_real), len(d_fake)
    return float(-np.sum(np.log(d_real)) / m - np.sum(np.log(1 - d_fake)) / n)
