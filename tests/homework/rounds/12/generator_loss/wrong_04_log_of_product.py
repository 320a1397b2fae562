# what: log of the product of all probabilities in 32 bits
import numpy as np


def generator_loss(d_fake):
    likelihood = np.prod(np.asarray(d_fake, dtype=np.float32), dtype=np.float32)
    return -np.log(likelihood) / len(d_fake)
