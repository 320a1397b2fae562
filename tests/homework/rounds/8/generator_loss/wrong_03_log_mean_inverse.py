# what: moves the minus sign and the mean into the logarithm: log(mean(1/D)); violates J_G, a mean of logarithms
import numpy as np


def generator_loss(d_fake):
    return float(np.log(np.mean(1 / np.asarray(d_fake))))
