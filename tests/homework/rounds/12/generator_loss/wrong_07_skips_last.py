# what: runs to len - 1 and so forgets the last fake
import numpy as np


def generator_loss(d_fake):
    total = 0.0
    for i in range(len(d_fake) - 1):
        total += np.log(d_fake[i])
    return -total / len(d_fake)
