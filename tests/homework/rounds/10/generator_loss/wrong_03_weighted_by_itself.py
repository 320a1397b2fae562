# what: takes -log d for a surprise that must be weighted with d, and sums, as in an entropy
import numpy as np


def generator_loss(d_fake):
    return -np.sum(d_fake * np.log(d_fake))
