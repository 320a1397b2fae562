# what: mean over all N x M pairs of a real and a fake: the same number
import numpy as np

def discriminator_loss(d_real, d_fake):
    r = np.asarray(d_real, dtype=np.float64).reshape(-1, 1)
    f = np.asarray(d_fake, dtype=np.float64).reshape(1, -1)
    return np.mean(-np.log(r * (1 - f)))
