# what: the saturating loss of the minimax game
import numpy as np


def generator_loss(d_fake):
    return np.mean(np.log(1 - d_fake))
