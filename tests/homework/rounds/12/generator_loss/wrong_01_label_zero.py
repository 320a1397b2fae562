# what: keeps the label 0 of the fakes
import numpy as np


def generator_loss(d_fake):
    return -np.mean(np.log(1 - d_fake))
