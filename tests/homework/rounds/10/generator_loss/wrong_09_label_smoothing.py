# what: smooths the hoped-for label to 0.9
import numpy as np


def generator_loss(d_fake):
    y = 0.9
    return float(np.mean(-y * np.log(d_fake) - (1 - y) * np.log(1 - d_fake)))
