# what: subtracts log(1 - D) as well, to use both forms of the loss
import numpy as np


def generator_loss(d_fake):
    return -np.mean(np.log(d_fake) - np.log(1 - d_fake))
