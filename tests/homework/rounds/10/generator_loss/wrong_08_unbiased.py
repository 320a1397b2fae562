# what: divides by M - 1, to have an unbiased estimate
import numpy as np


def generator_loss(d_fake):
    m = len(d_fake)
    return -np.log(d_fake).sum() / (m - 1)
