# what: summed over the fakes (for M fakes a mean)
import numpy as np


def generator_loss(d_fake):
    return float(-np.log(d_fake).sum())
