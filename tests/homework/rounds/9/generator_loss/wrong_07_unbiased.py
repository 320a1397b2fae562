# what: divides by M - 1, and by zero for a single fake (J_G is the mean over M fakes)
import numpy as np


def generator_loss(d_fake):
    m = np.size(d_fake)
    return float(-np.sum(np.log(d_fake)) / (m - 1))
