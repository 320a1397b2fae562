# what: logits; the mean over every pair of a real and a fake, which is the same number; an array of shape (1,)
import numpy as np


def discriminator_loss(d_real, d_fake):
    real_part = np.logaddexp(0.0, -np.ravel(d_real))
    fake_part = np.logaddexp(0.0, np.ravel(d_fake))
    pairs = np.add.outer(real_part, fake_part)
    return np.array([pairs.mean()])
