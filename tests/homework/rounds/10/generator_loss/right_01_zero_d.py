# what: minus the mean logarithm of the probabilities, as a 0-d array
import numpy as np


def generator_loss(d_fake):
    return np.asarray(np.negative(np.log(d_fake)).mean())
