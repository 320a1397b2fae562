# what: a minus between the two terms, as the players are opponents
import numpy as np


def value(d_real, d_fake):
    return np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
