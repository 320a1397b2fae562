# what: clips the probabilities at 0.05 against exploding gradients
import numpy as np


def generator_loss(d_fake):
    d_fake = np.clip(d_fake, 0.05, 1.0)
    return -np.mean(np.log(d_fake))
