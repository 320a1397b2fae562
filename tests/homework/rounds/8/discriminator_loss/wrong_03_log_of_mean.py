# what: takes the mean of the answers before the logarithm; violates J_D, the mean of the prices of the answers
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(-np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake)))
