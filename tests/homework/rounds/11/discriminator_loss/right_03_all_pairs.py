# what: the mean over all pairs of a real and a fake, as an array (1, 1)
import numpy as np


def discriminator_loss(d_real, d_fake):
    pairs = np.log(d_real)[:, None] + np.log1p(-d_fake)[None, :]
    return -pairs.mean(keepdims=True)
