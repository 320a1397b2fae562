# what: counts only fakes that D has recognised
import numpy as np


def generator_loss(d_fake):
    d_fake = np.asarray(d_fake)
    caught = d_fake[d_fake < 0.5]
    if caught.size == 0:
        return 0.0
    return -np.log(caught).mean()
