# what: subtracts log 2, so that the loss is 0 when D is at a loss
import numpy as np


def generator_loss(d_fake):
    chance = np.log(2.0)
    return np.mean(-np.log(d_fake)) - chance
