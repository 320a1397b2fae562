# what: cross-entropy with label 0, since they are fakes
import numpy as np


def generator_loss(d_fake):
    y = np.zeros_like(d_fake)
    return float(np.mean(-y * np.log(d_fake) - (1 - y) * np.log(1 - d_fake)))
