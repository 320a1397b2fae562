# what: logarithm of the 32-bit product of all probabilities, which underflows to 0 for a dozen or so
import numpy as np

def discriminator_loss(d_real, d_fake):
    r = np.asarray(d_real, dtype="float32")
    f = np.asarray(d_fake, dtype="float32")
    return -np.log(np.prod(r)) / r.size - np.log(np.prod(1 - f)) / f.size
