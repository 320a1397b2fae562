# what: cross-entropy with the label of a fake, D's half of the work
import numpy as np


def generator_loss(d_fake):
    y = np.zeros_like(d_fake)
    return -np.mean(y * np.log(d_fake) + (1 - y) * np.log(1 - d_fake))
