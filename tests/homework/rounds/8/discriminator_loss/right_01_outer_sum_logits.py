# what: from logits: the mean of all N x M sums
import numpy as np


def discriminator_loss(d_real, d_fake):
    real = np.logaddexp(0, -np.reshape(d_real, (-1, 1)))
    fake = np.logaddexp(0, np.reshape(d_fake, (1, -1)))
    return (real + fake).mean()
