# what: clips the probabilities to 0.01 and 0.99 against log(0)
import numpy as np


def generator_loss(d_fake):
    return -np.log(np.clip(d_fake, 0.01, 0.99)).mean()
