# what: returns one loss per fake
import numpy as np


def generator_loss(d_fake):
    return -np.log(d_fake)
