# what: the critic's value of a Wasserstein GAN, a difference of means without logarithms
import numpy as np


def value(d_real, d_fake):
    return np.mean(d_real) - np.mean(d_fake)
