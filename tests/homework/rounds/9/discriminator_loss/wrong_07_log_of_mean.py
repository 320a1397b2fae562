# what: took the logarithm of the mean answer instead of the mean of the logarithms (J_D is a mean of losses)
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(-np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake)))
