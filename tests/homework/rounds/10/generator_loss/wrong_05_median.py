# what: uses the median, so that one very bad fake does not spoil the loss
import numpy as np


def generator_loss(d_fake):
    return float(np.median(-np.log(d_fake)))
